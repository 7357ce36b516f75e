/** Redoc's own key in localStorage, so that the site and the reference share one setting. */
const KEY = 'redoc.colorMode';

function chosen(): string {
	const stored = localStorage.getItem(KEY);
	if (stored === 'light' || stored === 'dark') return stored;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function apply(mode: string): void {
	document.documentElement.classList.remove('light', 'dark');
	document.documentElement.classList.add(mode);
}

function choose(mode: string): void {
	localStorage.setItem(KEY, mode);
	apply(mode);
}

export function setUpTheme(): void {
	apply(chosen());
	document.addEventListener('click', (event) => {
		if (!(event.target as Element).closest?.('[data-theme-button]')) return;
		const mode = document.documentElement.classList.contains('dark') ? 'light' : 'dark';
		// Redoc keeps its own state, which only its own button changes.
		const redocButton = document.querySelector<HTMLElement>('[data-testid="color-mode-switcher"]');
		if (redocButton) redocButton.click();
		else choose(mode);
	});
}
