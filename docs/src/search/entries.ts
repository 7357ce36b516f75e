import type { Page } from '../html/page.ts';
import type { SearchEntry } from './entry.ts';
import { errorEntries } from './error-entries.ts';
import { operationEntries } from './operation-entries.ts';
import {
	fileEntries,
	introductionEntries,
	languageEntries,
	type PageWithSections,
	pageEntries,
	sdkEntries,
	sectionEntries,
} from './page-entries.ts';

const ERRORS = 'concepts/errors.html';

/** The pages that the search finds, in addition to the operations and to what the contract describes. */
export interface SearchedPages {
	guides: readonly PageWithSections[];
	concepts: readonly PageWithSections[];
	sdk: readonly PageWithSections[];
	pages: readonly Page[];
}

export function searchEntries({ guides, concepts, sdk, pages }: SearchedPages): SearchEntry[] {
	const errors = errorEntries((statusOrCode) => `${ERRORS}#${statusOrCode}`);
	const isError = new Set(errors.map(({ url }) => url));
	return [
		...operationEntries(),
		...sectionEntries('Concept', concepts).filter(({ url }) => !isError.has(url)),
		...sectionEntries('Guide', guides),
		...introductionEntries(),
		...errors,
		...languageEntries(),
		...pageEntries(pages),
		...sdkEntries(sdk),
		...fileEntries(),
	];
}
