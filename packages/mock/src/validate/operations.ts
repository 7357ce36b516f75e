import type { Check } from './check.ts';
import { below, children, type Place } from './place.ts';
import { isObject, problem, shown, unknownWord } from './value-kinds.ts';

/** The operationId identifies an operation in the whole document. */
export function checkOperationId(check: Check, operation: Place): void {
	const place = below(operation, 'operationId');
	if (typeof place.value !== 'string') return;
	const first = check.operationIds.get(place.value);
	if (!first) check.operationIds.set(place.value, place);
	else
		check.report(
			'operation',
			place,
			`${shown(place.value)} was given, which is that of the operation in ${first.source.file}:${first.source.lineOf(first.path)}; expected another ID. Fix: rename one.`,
		);
}

/** The statuses of an operation. */
export function checkStatuses(check: Check, responses: Place): void {
	const statuses = children(responses).filter(({ path }) => !path.at(-1)?.startsWith('x-'));
	if (statuses.length === 0)
		check.report('response', responses, 'no response was given; expected at least one. Fix: add a status, such as 200.');
	for (const status of statuses) {
		const given = status.path.at(-1) ?? '';
		if (given === 'default' || /^[1-5](?:\d\d|XX)$/.test(given)) continue;
		const fix = /^[1-5]xx$/i.test(given) ? `write "${given.toUpperCase()}"` : 'correct the status';
		check.report('response', status, problem(given, 'a status from 100 to 599, a range such as 4XX, or default', fix));
	}
}

export function checkLink(check: Check, link: Place): void {
	const place = below(link, 'operationId');
	const { value } = place;
	if (typeof value !== 'string') return;
	check.later(() => {
		const known = [...check.operationIds.keys()];
		if (!known.includes(value)) check.report('operation', place, unknownOperation(value, known));
	});
}

function unknownOperation(given: string, known: string[]): string {
	const message = unknownWord(given, known);
	return known.length > 20 ? message.replace(/expected .*?\. Fix/, 'expected the ID of an operation. Fix') : message;
}

export function checkTags(check: Check, root: Place): void {
	const known = new Set<unknown>();
	for (const tag of children(below(root, 'tags'))) {
		const name = isObject(tag.value) ? tag.value.name : undefined;
		if (name !== undefined && known.has(name))
			check.report('tag', below(tag, 'name'), `${shown(name)} was given twice; expected once. Fix: remove one.`);
		known.add(name);
	}
}
