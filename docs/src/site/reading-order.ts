/** The Markdown pages of the site, in the order in which a new user reads them. The sidebar lists both kinds. */
export interface PageGroup {
	/** In `docs`, and in the URLs of its pages. */
	folder: 'guides' | 'concepts';
	title: string;
	/** What one of its pages is called. */
	singular: string;
	/** The names of the files, without `.md`. */
	order: readonly string[];
}

export const GUIDES: PageGroup = {
	folder: 'guides',
	title: 'Guides',
	singular: 'guide',
	order: [
		'start-here',
		'credentials',
		'errors-and-retries',
		'rate-limits-and-paging',
		'choose-a-runtime',
		'from-the-shell',
		'for-agents',
		'test-your-integration',
		'record-and-compare',
		'run-a-community',
		'bulk-import-and-update',
		'user-fields',
		'tanstack-query',
		'keeping-keys-safe',
		'other-languages',
		'versions',
		'moving-to-the-client',
	],
};

export const CONCEPTS: PageGroup = {
	folder: 'concepts',
	title: 'Concepts',
	singular: 'concept',
	order: ['errors', 'rate-limits', 'paging', 'ids-and-times', 'idempotency', 'evidence', 'webhooks', 'oauth', 'glossary'],
};

export const PAGE_GROUPS: readonly PageGroup[] = [GUIDES, CONCEPTS];
