import { type Context, isNode, type Location, type Node, type Rule } from './redocly.ts';
import { METHODS } from './vocabulary.ts';

/** Who builds on an operation has half a year to leave it. */
const DAYS = 180;

/** What ends says since when, until when, and what takes its place: the docs, the client and the mock tell it to those who call it. */
export const deprecation: Rule = () => {
	const staying = new Set<string>();
	const successors: { id: string; location: Location }[] = [];
	return {
		Root: {
			leave(_root: unknown, { report }: Context) {
				for (const { id, location } of successors) {
					if (!staying.has(id))
						report({ message: `The successor "${id}" is no operationId, or is deprecated itself.`, location });
				}
			},
		},
		PathItem(pathItem: Node) {
			for (const method of METHODS) {
				const operation = pathItem[method];
				if (isNode(operation) && !operation.deprecated) staying.add(String(operation.operationId));
			}
		},
		Operation(operation: Node, { report, location }: Context) {
			const ending = operation['x-deprecation'];
			if (!operation.deprecated && ending === undefined) return;
			const fault = operation.deprecated ? faultOf(ending) : 'stands without `deprecated: true`.';
			if (fault) report({ message: `x-deprecation ${fault}`, location: location.key() });
			else successors.push({ id: String((ending as Node).successor), location: location.child('x-deprecation') });
		},
	};
};

function faultOf(ending: unknown): string | undefined {
	if (!isNode(ending)) return 'is missing; expected { since: "2026-12-01", sunset: "2027-06-01", successor: <operationId> }.';
	const { since, sunset, successor } = ending;
	for (const [name, value] of Object.entries({ since, sunset }))
		if (!isDate(value)) return `has ${name}: ${value}; expected a day such as "2026-12-01".`;
	const days = (Date.parse(String(sunset)) - Date.parse(String(since))) / 86_400_000;
	if (days < DAYS) return `ends after ${days} days; expected ${DAYS} or more between since and sunset.`;
	if (typeof successor !== 'string') return 'names no successor; expected the operationId to call instead.';
	return undefined;
}

function isDate(value: unknown): boolean {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
