/** Adds a copy button to every code block. */
export function addCopyButtons(): void {
	for (const block of document.querySelectorAll('pre:has(> code)')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy';
		button.textContent = 'Copy';
		button.addEventListener('click', async () => {
			await navigator.clipboard.writeText(block.querySelector('code')?.textContent ?? '');
			button.textContent = 'Copied';
			setTimeout(() => {
				button.textContent = 'Copy';
			}, 1500);
		});
		block.prepend(button);
	}
}
