const FAMILIES = ['System', 'Integration', 'Application'] as const;

/** The documents of one family, which generators need: they read the base URL from the root of a document. */
export const FAMILY_DOCUMENTS = FAMILIES.map((name) => {
	const family = name.toLowerCase();
	return { name, openapi: `${family}.openapi.json`, openapi30: `${family}.openapi-3.0.json` };
});

/** The files of the contract that the site publishes. */
export const CONTRACT_FILES: readonly string[] = [
	'openapi.json',
	'openapi.yaml',
	...FAMILY_DOCUMENTS.flatMap(({ openapi, openapi30 }) => [openapi, openapi30]),
];
