import { document } from '@returning-ai/codegen/example-request';
import { CONTRACT_FILES } from '../content/contract-files.ts';
import type { Page } from '../html/page.ts';
import { LANGUAGES } from '../samples/languages.ts';
import type { SearchEntry } from './entry.ts';
import { tokens, uniqueWords } from './words.ts';

/** A page with headings: a guide, a concept. */
export interface PageWithSections extends Page {
	sections: readonly { title: string; anchor: string; level: number; text: string }[];
}

const GLOSSARY = 'concepts/glossary.html';

/** One entry per heading. The first heading is the page itself. */
export function sectionEntries(kind: 'Guide' | 'Concept', pages: readonly PageWithSections[]): SearchEntry[] {
	return pages.flatMap(({ path, title, description, sections }) =>
		sections.map((section) => ({
			url: section.level === 1 ? path : `${path}#${section.anchor}`,
			kind: path === GLOSSARY && section.level > 1 ? 'Term' : kind,
			title: section.title,
			detail: section.level === 1 ? description : title,
			text: uniqueWords(section.level === 1 ? section.text : `${title} ${section.text}`),
		})),
	);
}

/** One entry per page and per export of the packages. The names are enough: their texts are those of the contract and of the guides. */
export function sdkEntries(pages: readonly PageWithSections[]): SearchEntry[] {
	return pages.flatMap(({ path, title, sections }) =>
		// A schema is found as the fields of its operations.
		(path.endsWith('/schemas.html') ? sections.slice(0, 1) : sections).map((section) => ({
			url: section.level === 1 ? path : `${path}#${section.anchor}`,
			kind: 'SDK',
			title: section.title,
			detail: section.level === 1 ? 'SDK reference' : title,
			text: '',
		})),
	);
}

/** One entry per heading of the contract's introduction, at its place in the reference. */
export function introductionEntries(): SearchEntry[] {
	const { description } = document.info as { description: string };
	return description
		.split(/^## /m)
		.slice(1)
		.map((section) => {
			const [title = '', ...lines] = section.split('\n');
			return {
				url: `reference.html#section/${tokens(title.toLowerCase()).join('-')}`,
				kind: 'Reference',
				title,
				detail: 'Introduction',
				text: uniqueWords(lines.join(' ')),
			};
		});
}

/** One entry per tab of the samples, to the guide for it. */
export function languageEntries(): SearchEntry[] {
	const languages = ['TypeScript', ...LANGUAGES.map(({ label }) => label)].map((label) =>
		languageEntry(
			label.endsWith('Script') ? 'guides/start-here.html' : 'guides/other-languages.html',
			label === 'Shell' ? 'a shell, with curl' : label,
			[label],
		),
	);
	return [
		...languages,
		languageEntry('guides/from-the-shell.html', 'the command line', ['CLI', 'Terminal', 'Bash', 'PowerShell']),
	];
}

function languageEntry(url: string, from: string, names: readonly string[]): SearchEntry {
	return {
		url,
		kind: 'Guide',
		title: `Call the API from ${from}`,
		detail: 'Every operation has a sample for it.',
		names,
		text: '',
	};
}

export function pageEntries(pages: readonly Page[]): SearchEntry[] {
	return pages.map(({ path, title, description }) => ({
		url: path,
		kind: 'Page',
		title,
		detail: description,
		text: '',
	}));
}

/** The files for tools. */
export function fileEntries(): SearchEntry[] {
	const contract = CONTRACT_FILES.map((name) =>
		file(name, 'The contract as an OpenAPI document', 'specification swagger schema'),
	);
	return [
		...contract,
		file('postman.json', 'A Postman collection with every operation', 'import insomnia bruno'),
		file('llms.txt', 'The site for language models', 'ai llm agent markdown'),
	];
}

function file(name: string, title: string, text: string): SearchEntry {
	return { url: name, kind: 'File', title, detail: name, names: [name], text };
}
