import type { SearchEntry } from '../search/entry.ts';
import { createSearch, type Search } from '../search/search.ts';

declare global {
	var searchEntries: SearchEntry[] | undefined;
}

const LIMIT = 12;

/** The path from this page to the root of the site, such as `../`. */
const base = document.documentElement.dataset.base ?? '';

let search: Promise<Search> | undefined;

/** One search for guides and reference. Opens with its button, Ctrl-K, Cmd-K or a slash; works by keyboard alone. */
export function setUpSearch(): void {
	const dialog = document.createElement('dialog');
	dialog.className = 'search';
	dialog.setAttribute('aria-label', 'Search');
	dialog.innerHTML = `
		<input type="search" role="combobox" aria-expanded="true" aria-controls="search-results" aria-autocomplete="list"
			aria-label="Search guides and reference" placeholder="Search guides and reference" autocomplete="off" spellcheck="false">
		<div id="search-results" role="listbox" aria-label="Results"></div>
		<p class="hint" role="status"></p>`;
	document.body.append(dialog);
	const input = dialog.querySelector('input') as HTMLInputElement;
	const open = (): void => {
		if (dialog.open) return;
		dialog.showModal();
		input.select();
		void show(dialog, input.value);
	};
	document.addEventListener('click', (event) => {
		if ((event.target as Element).closest?.('[data-search-button]')) open();
		if (event.target === dialog || (event.target as Element).closest?.('.search a')) dialog.close();
	});
	// In the capture phase, so that the key doesn't also open Redoc's own search, which lacks the guides.
	addEventListener('keydown', (event) => isShortcut(event) && takeOver(event, open), true);
	input.addEventListener('input', () => void show(dialog, input.value));
	input.addEventListener('keydown', (event) => handleKey(dialog, event));
}

function isShortcut(event: KeyboardEvent): boolean {
	if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
	return event.key === '/' && !(event.target as Element).closest('input, textarea, select, [contenteditable]');
}

function takeOver(event: KeyboardEvent, open: () => void): void {
	event.preventDefault();
	event.stopImmediatePropagation();
	open();
}

async function show(dialog: HTMLDialogElement, query: string): Promise<void> {
	const status = dialog.querySelector('.hint') as HTMLElement;
	search ??= load();
	try {
		const found = (await search)(query).slice(0, LIMIT);
		dialog.querySelector('[role=listbox]')?.replaceChildren(...found.map(option));
		select(dialog, 0);
		status.textContent = hint(query.trim(), found.length);
	} catch {
		// The next letter loads it again.
		search = undefined;
		status.textContent = 'The search did not load. Check your connection, then type again.';
	}
}

function hint(query: string, count: number): string {
	if (query === '') return 'Search for an operation, a field, an error or a task.';
	if (count === 0) return `No results for “${query}”.`;
	return count === 1 ? '1 result' : `${count} results`;
}

function option({ url, title, kind, detail }: SearchEntry, position: number): HTMLAnchorElement {
	const link = document.createElement('a');
	link.id = `search-result-${position}`;
	link.setAttribute('role', 'option');
	link.href = base + url;
	link.tabIndex = -1;
	for (const [name, text] of Object.entries({ kind, title, detail })) {
		const span = document.createElement('span');
		span.className = name;
		span.textContent = text;
		link.append(span);
	}
	return link;
}

function handleKey(dialog: HTMLDialogElement, event: KeyboardEvent): void {
	const options = [...dialog.querySelectorAll('a')];
	const at = options.findIndex((link) => link.ariaSelected === 'true');
	if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
		event.preventDefault();
		const step = event.key === 'ArrowDown' ? 1 : -1;
		select(dialog, (at + step + options.length) % Math.max(options.length, 1));
	}
	// By default, the first Escape only clears a search field.
	if (event.key === 'Escape') {
		event.preventDefault();
		dialog.close();
	}
	if (event.key === 'Enter') {
		event.preventDefault();
		options[at]?.click();
	}
}

function select(dialog: HTMLDialogElement, position: number): void {
	const input = dialog.querySelector('input');
	for (const [at, link] of dialog.querySelectorAll('a').entries()) {
		link.ariaSelected = String(at === position);
		if (at !== position) continue;
		input?.setAttribute('aria-activedescendant', link.id);
		link.scrollIntoView({ block: 'nearest' });
	}
	if (!dialog.querySelector('a')) input?.removeAttribute('aria-activedescendant');
}

/** The reference contains the entries. Other pages load them as a script, which works for pages opened as files, too. */
async function load(): Promise<Search> {
	if (!globalThis.searchEntries) await loadScript(`${base}search-entries.js`);
	return createSearch(globalThis.searchEntries ?? []);
}

function loadScript(source: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const element = document.createElement('script');
		element.src = source;
		element.onload = () => resolve();
		element.onerror = () => reject(new Error(`Loading ${source} failed.`));
		document.head.append(element);
	});
}
