/** Scrolls the sidebar to the current page, which is below the screen for the last ones. Scrolls nothing else. */
export function showCurrentPage(): void {
	const bar = document.querySelector<HTMLElement>('.sidebar');
	const current = bar?.querySelector<HTMLElement>('[aria-current]');
	if (!bar || !current) return;
	const below = current.getBoundingClientRect().bottom - bar.getBoundingClientRect().bottom;
	if (below > 0) bar.scrollTop += below + bar.clientHeight / 3;
}
