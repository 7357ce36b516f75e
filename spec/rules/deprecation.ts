import { type Context, isNode, type Location, type Node, type Rule } from './redocly.ts';
import { METHODS } from './vocabulary.ts';

/** Users of a deprecated operation have half a year to migrate. */
const DAYS = 180;

/** A deprecated operation states its start date, end date and replacement. The docs, the client and the mock show them to callers. */
export const deprecation: Rule = () => {
	const available = new Set<string>();
	const successors: { id: string; location: Location }[] = [];
	return {
		Root: {
			leave(_root: unknown, { report }: Context) {
				for (const { id, location } of successors) {
					if (!available.has(id))
						report({
							message: `The successor "${id}" is not an operationId, or is deprecated itself. Name an operation that is not deprecated.`,
							location,
						});
				}
			},
		},
		PathItem(pathItem: Node) {
			for (const method of METHODS) {
				const operation = pathItem[method];
				if (isNode(operation) && !operation.deprecated) available.add(String(operation.operationId));
			}
		},
		Operation(operation: Node, { report, location }: Context) {
			const entry = operation['x-deprecation'];
			if (!operation.deprecated && entry === undefined) return;
			const problem = operation.deprecated ? problemOf(entry) : 'needs `deprecated: true` beside it.';
			if (problem) report({ message: `x-deprecation ${problem}`, location: location.key() });
			else successors.push({ id: String((entry as Node).successor), location: location.child('x-deprecation') });
		},
	};
};

function problemOf(entry: unknown): string | undefined {
	if (!isNode(entry)) return 'is missing. Add { since: "2026-12-01", sunset: "2027-06-01", successor: <operationId> }.';
	const { since, sunset, successor } = entry;
	for (const [name, value] of Object.entries({ since, sunset }))
		if (!isDate(value)) return `has ${name}: ${value}. Use a date such as "2026-12-01".`;
	const days = (Date.parse(String(sunset)) - Date.parse(String(since))) / 86_400_000;
	if (days < DAYS) return `ends after ${days} days. Allow at least ${DAYS} days between since and sunset.`;
	if (typeof successor !== 'string') return 'has no successor. Add the operationId to call instead.';
	return undefined;
}

function isDate(value: unknown): boolean {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
