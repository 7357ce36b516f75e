/** Redoc keeps the reader's choice under this name, so that one choice holds on every page. */
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

export function followTheme(): void {
	apply(chosen());
	document.addEventListener('click', (event) => {
		if (!(event.target as Element).closest?.('[data-theme-button]')) return;
		const mode = document.documentElement.classList.contains('dark') ? 'light' : 'dark';
		// The reference keeps a state of its own, which only its own button changes.
		const redocs = document.querySelector<HTMLElement>('[data-testid="color-mode-switcher"]');
		if (redocs) redocs.click();
		else choose(mode);
	});
}
