/** The catalogue of errors: every status and every code, as Markdown, from the contract and from `error-advice.ts`. */
import {
	document,
	follow,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { TITLES } from '@returning-ai/spec/runtime';
import { type ErrorRow, errorTable } from '../content/error-table.ts';
import { type Advice, DECLARED, INVALID_FIELDS, UNDECLARED } from './error-advice.ts';

interface Entry {
	code: string;
	advice: Advice;
	/** Empty for a code that no operation declares. */
	ids: readonly OperationId[];
}

/** The class that the client throws, by status. */
const CLASSES: Readonly<Record<number, string>> = {
	400: 'BadRequestError',
	401: 'UnauthorizedError',
	403: 'ForbiddenError',
	404: 'NotFoundError',
	409: 'ConflictError',
	429: 'TooManyRequestsError',
	500: 'ServerError',
	503: 'ServerError',
};

/** The client sends a request again after these. */
const RETRIED = new Set([429, 500, 503]);

/** Above this number of operations, a list of them is shorter by resource. */
const LONGEST_LIST = 6;

export function errorCatalogue(): string {
	checkAdvice(new Set([...declaredCodes().values()].flatMap((codes) => [...codes.keys()])), DECLARED);
	const statuses = Object.keys(TITLES).map(Number);
	const seen = new Set<string>();
	const sections = statuses.map((status) => statusSection(status, seen));
	return `\n${sections.join('\n\n')}\n\n${invalidFields()}\n`;
}

/** The statuses and codes that operations declare, with the operations. */
export function declaredCodes(): Map<number, Map<string, OperationId[]>> {
	const found = new Map<number, Map<string, OperationId[]>>();
	for (const id of operationIds) {
		for (const [status, codes] of Object.entries(operations[id].errorCodes)) {
			const ofStatus = found.get(Number(status)) ?? new Map<string, OperationId[]>();
			found.set(Number(status), ofStatus);
			for (const code of codes) ofStatus.set(code, [...(ofStatus.get(code) ?? []), id]);
		}
	}
	return found;
}

/** Throws if a code has no advice, or if advice is for a code that the contract no longer has. */
export function checkAdvice(codes: ReadonlySet<string>, advice: Readonly<Record<string, Advice>>): void {
	const file = 'docs/src/site/error-advice.ts';
	for (const code of codes)
		if (!advice[code]) throw new Error(`The contract has the error code ${code}. Add its cause and remedy to ${file}.`);
	for (const code of Object.keys(advice))
		if (!codes.has(code)) throw new Error(`The contract has no error code ${code}. Remove it from ${file}.`);
}

function statusSection(status: number, seen: Set<string>): string {
	const entries = entriesOf(status);
	const own = entries.filter(({ code }) => !seen.has(code));
	const repeated = entries.filter(({ code }) => seen.has(code));
	for (const { code } of own) seen.add(code);
	return [
		`## ${status}: ${String(TITLES[status]).replace(/\.$/, '')} {#${status}}`,
		aboutStatus(status),
		...own.map((entry) => codeSection(entry, status)),
		...repeated.map(({ code, ids }) => `[\`${code}\`](#${code}) also occurs with ${status}: ${mentions(ids)}.`),
	].join('\n\n');
}

function entriesOf(status: number): Entry[] {
	const declared = [...(declaredCodes().get(status) ?? [])].map(([code, ids]) => ({
		code,
		ids,
		advice: DECLARED[code] as Advice,
	}));
	const undeclared = UNDECLARED[status as keyof typeof UNDECLARED];
	return undeclared ? [...declared, { code: undeclared.code, ids: [], advice: undeclared }] : declared;
}

function aboutStatus(status: number): string {
	const row = statusTable().get(status);
	const advice = row ? `Meaning: ${row.meaning}. What to do: ${row.action}.` : 'No operation lists this status.';
	const thrown = `The client throws \`${CLASSES[status] ?? 'ApiError'}\``;
	return `${advice} ${thrown}${RETRIED.has(status) ? ', after it sent the request again where that is safe' : ''}.`;
}

function codeSection({ code, advice, ids }: Entry, status: number): string {
	// A detail that the cause repeats word by word is left out.
	const details = [...new Set(detailsOf(code, status, ids))].filter(
		(detail) => !advice.cause.startsWith(detail.replace(/\.$/, '')),
	);
	return [
		`### \`${code}\` {#${code}}`,
		[
			`- **Cause:** ${advice.cause}`,
			`- **What to do:** ${advice.remedy}`,
			...(details[0] ? [`- **Message:** ${details.length > 1 ? 'for example, ' : ''}“${details[0]}”`] : []),
			`- **Sent by:** ${sentBy(ids)}`,
			...otherStatuses(code, status).map(([other, list]) => `- **Sent with ${other} by:** ${sentBy(list)}`),
		].join('\n'),
	].join('\n\n');
}

/** The operations that send a code with another status. */
function otherStatuses(code: string, status: number): [status: number, ids: OperationId[]][] {
	return [...declaredCodes()].flatMap(([other, codes]) => {
		const ids = codes.get(code);
		return ids && other !== status ? [[other, ids] as [number, OperationId[]]] : [];
	});
}

/** The details of the messages in the contract's examples of a code. */
function detailsOf(code: string, status: number, ids: readonly OperationId[]): string[] {
	const title = `${TITLES[status]} `;
	return ids.flatMap((id) => {
		const response = follow(operationObject(id).responses[status]) as { content: Record<string, { examples?: object }> };
		const examples = Object.entries(response.content['application/json']?.examples ?? {});
		const [, example] = examples.find(([name]) => name === `${id}.${code}`) ?? [];
		if (!example || code === 'invalid_request') return [];
		const { meta, message } = (follow(example) as { value: { meta?: { devMessage?: string }; message?: string } }).value;
		const detail = meta?.devMessage ?? (message?.startsWith(title) ? message.slice(title.length) : '');
		return detail === '' ? [] : [detail];
	});
}

/** All operations, all but a few, the ids of a few, or the resources of many with their verbs. */
function sentBy(ids: readonly OperationId[]): string {
	if (ids.length === 0) return 'any request; no operation lists it.';
	const others = operationIds.filter((id) => !ids.includes(id));
	if (others.length === 0) return 'every operation.';
	if (others.length <= LONGEST_LIST) return `every operation, except ${mentions(others)}.`;
	if (ids.length <= LONGEST_LIST) return `${mentions(ids)}.`;
	const resources = Map.groupBy(ids, (id) => `${operations[id].family}.${operations[id].resource}`);
	const lines = [...resources].map(
		([name, list]) => `  - ${name}: ${list.map((id) => `[${operations[id].verb}](/operations/${id}.html)`).join(', ')}`,
	);
	return `${ids.length} operations\n${lines.join('\n')}`;
}

function mentions(ids: readonly OperationId[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}

/** The rows of the table of errors in the introduction. */
function statusTable(): Map<number, ErrorRow> {
	const { description } = document.info as { description: string };
	return new Map(errorTable(description).map((row) => [Number(row.status), row]));
}

function invalidFields(): string {
	const rows = Object.entries(INVALID_FIELDS).map(([code, text]) => `| \`${code}\` | ${text} |`);
	return `## Codes of invalid fields

A 400 with the code [\`invalid_request\`](#invalid_request) lists the invalid fields in \`errors\`: a pointer, and one of these codes.

| code | meaning |
| --- | --- |
${rows.join('\n')}`;
}
