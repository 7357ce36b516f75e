import { type Context, isNode, type Location, type Rule } from './redocly.ts';
import { FAMILIES, METHODS } from './vocabulary.ts';

const MENTION = new RegExp(`\`((?:${FAMILIES.join('|')})\\.[A-Za-z]+\\.[A-Za-z]+)\``, 'g');

/** The docs link each operationId in backticks to its operation, so the operation must exist. */
export const mentionedOperations: Rule = () => {
	const known = new Set<string>();
	const mentions: { id: string; location: Location }[] = [];
	const note = (text: unknown, location: Location): void => {
		if (typeof text !== 'string') return;
		for (const [, id] of text.matchAll(MENTION)) if (id) mentions.push({ id, location });
	};
	const noteDescription = (node: { description?: unknown }, { location }: Context): void =>
		note(node.description, location.child('description'));
	return {
		Root: {
			leave(_root: unknown, { report }: Context) {
				for (const { id, location } of mentions) {
					if (!known.has(id))
						report({ message: `Unknown operation \`${id}\`. Use the operationId of an operation in the contract.`, location });
				}
			},
		},
		PathItem(pathItem: Record<string, unknown>) {
			for (const method of METHODS) {
				const operation = pathItem[method];
				if (isNode(operation)) known.add(String(operation.operationId));
			}
		},
		Info: noteDescription,
		Tag: noteDescription,
		Operation: noteDescription,
		Parameter: noteDescription,
		Response: noteDescription,
		Schema: noteDescription,
	};
};
