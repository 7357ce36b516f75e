/** What Redoc leaves out for those who cannot see the page or use a mouse, put in as it draws. */
export function repairRedoc(redoc: HTMLElement): void {
	const repair = (): void => {
		nameDropdowns(redoc);
		reachCode(redoc);
	};
	new MutationObserver(repair).observe(redoc, { childList: true, subtree: true, characterData: true });
	repair();
}

/** A dropdown is named by its kind alone, so that nobody is told what is chosen in it. */
function nameDropdowns(redoc: HTMLElement): void {
	for (const button of redoc.querySelectorAll<HTMLElement>('[data-component-name="Dropdown/Dropdown"] button[aria-label]')) {
		const chosen = button.textContent?.trim() ?? '';
		const [kind = ''] = (button.ariaLabel ?? '').split(': ');
		if (chosen && button.ariaLabel !== `${kind}: ${chosen}`) button.ariaLabel = `${kind}: ${chosen}`;
	}
}

/** Wide code scrolls by mouse only. */
function reachCode(redoc: HTMLElement): void {
	for (const block of redoc.querySelectorAll<HTMLElement>('pre:not([tabindex])')) block.tabIndex = 0;
}
