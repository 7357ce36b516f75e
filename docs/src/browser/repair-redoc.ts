/** Fixes gaps in Redoc's accessibility whenever it renders. */
export function repairRedoc(redoc: HTMLElement): void {
	const repair = (): void => {
		labelDropdowns(redoc);
		makeCodeFocusable(redoc);
	};
	new MutationObserver(repair).observe(redoc, { childList: true, subtree: true, characterData: true });
	repair();
}

/** Redoc labels a dropdown with its kind alone. Adds the chosen value for screen readers. */
function labelDropdowns(redoc: HTMLElement): void {
	for (const button of redoc.querySelectorAll<HTMLElement>('[data-component-name="Dropdown/Dropdown"] button[aria-label]')) {
		const chosen = button.textContent?.trim() ?? '';
		const [kind = ''] = (button.ariaLabel ?? '').split(': ');
		if (chosen && button.ariaLabel !== `${kind}: ${chosen}`) button.ariaLabel = `${kind}: ${chosen}`;
	}
}

/** Makes wide code scroll by keyboard, too. */
function makeCodeFocusable(redoc: HTMLElement): void {
	for (const block of redoc.querySelectorAll<HTMLElement>('pre:not([tabindex])')) block.tabIndex = 0;
}
