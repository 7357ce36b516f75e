import { SUMMARIES } from '../contract/summaries.gen.ts';
import { readGuides } from '../guides.ts';

/** What `docs` can print: the guides and the operations, by name. */
export async function documentNames(): Promise<{ value: string; description: string }[]> {
	const guides = await readGuides();
	return [
		...guides.map(({ name, title }) => ({ value: name, description: title })),
		...SUMMARIES.map(({ id, summary }) => ({ value: id, description: summary })),
	];
}
