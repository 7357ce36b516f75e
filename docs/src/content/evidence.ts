import { document } from '@returning-ai/codegen/example-request';

/** What each kind of evidence means, from the table in the introduction. */
export function evidenceMeanings(
	introduction: string = String((document.info as { description: string }).description),
): ReadonlyMap<string, string> {
	const rows = [...introduction.matchAll(/^\| (documented|observed|sibling|proposed) +\| ([^|]+?) +\|$/gm)];
	if (rows.length !== 4)
		throw new Error(
			'spec/introduction.md has no table of evidence with rows like "| documented | meaning |" for its four kinds. Add it.',
		);
	return new Map(rows.map(([, kind = '', meaning = '']) => [kind, meaning]));
}
