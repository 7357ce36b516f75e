/** The chosen language, for all operations. */
const KEY = 'sample-language';

/** Makes tabs of the samples, and a choice of the request's example. */
export function setUpSampleTabs(section: HTMLElement): void {
	const panels = [...section.querySelectorAll<HTMLDetailsElement>('details[data-language]')].map(toPanel);
	const list = document.createElement('div');
	list.setAttribute('role', 'tablist');
	list.setAttribute('aria-label', 'Language');
	const tabs = panels.map((panel) => tabOf(panel));
	list.append(...tabs);
	section.querySelector('h2')?.after(list);
	section.classList.add('tabs');
	const select = (at: number): void => {
		for (const [position, tab] of tabs.entries()) {
			tab.ariaSelected = String(position === at);
			tab.tabIndex = position === at ? 0 : -1;
			(panels[position] as HTMLElement).hidden = position !== at;
		}
	};
	const choose = (at: number): void => {
		select(at);
		remember(panels[at]?.dataset.language ?? '');
	};
	for (const [at, tab] of tabs.entries()) tab.addEventListener('click', () => choose(at));
	list.addEventListener('keydown', (event) => {
		const next = targetOf(event.key, tabs.indexOf(document.activeElement as HTMLButtonElement), tabs.length);
		if (next === undefined) return;
		event.preventDefault();
		choose(next);
		tabs[next]?.focus();
	});
	select(
		Math.max(
			0,
			panels.findIndex(({ dataset }) => dataset.language === remembered()),
		),
	);
	setUpExamples(section, list);
}

/** The content of a language without its summary: `details` cannot be a tab panel. */
function toPanel(details: HTMLDetailsElement, at: number): HTMLElement {
	const panel = document.createElement('div');
	panel.id = `sample-${at}`;
	panel.setAttribute('role', 'tabpanel');
	panel.dataset.language = details.dataset.language ?? '';
	details.querySelector('summary')?.remove();
	panel.append(...details.childNodes);
	details.replaceWith(panel);
	return panel;
}

function tabOf(panel: HTMLElement): HTMLButtonElement {
	const tab = document.createElement('button');
	tab.type = 'button';
	tab.id = `${panel.id}-tab`;
	tab.textContent = panel.dataset.language ?? '';
	tab.setAttribute('role', 'tab');
	tab.setAttribute('aria-controls', panel.id);
	panel.setAttribute('aria-labelledby', tab.id);
	return tab;
}

/** The tab that a key moves to, with wrap-around. */
export function targetOf(key: string, at: number, count: number): number | undefined {
	if (key === 'ArrowRight') return (at + 1) % count;
	if (key === 'ArrowLeft') return (at - 1 + count) % count;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : undefined;
}

/** One choice for all languages. */
function setUpExamples(section: HTMLElement, list: HTMLElement): void {
	const blocks = [...section.querySelectorAll<HTMLElement>('[data-example]')];
	const names = [...new Set(blocks.map(({ dataset }) => dataset.example ?? ''))];
	if (names.length === 0) return;
	const label = document.createElement('label');
	label.className = 'example-choice';
	const select = document.createElement('select');
	select.append(...names.map((name) => new Option(name)));
	label.append('Example ', select);
	list.before(label);
	const show = (): void => {
		for (const block of blocks) block.hidden = block.dataset.example !== select.value;
	};
	select.addEventListener('change', show);
	show();
}

/** A browser may refuse storage, for pages opened as files or in private mode. */
function remember(language: string): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// The choice then lasts until the next page.
	}
}

function remembered(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}
