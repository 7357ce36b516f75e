import { dereference } from '../operations.ts';
import { errorBody } from '../runtime/error-body.ts';
import { isObject, type Json, type Operation, operationsOf } from './document.ts';
import { invalidRequestOf } from './invalid-request.ts';

/** The reasons of a status: each code with a sentence that says when it occurs. */
type Reasons = Record<string, string>;

interface ErrorResponse extends Json {
	description: string;
	'x-error-codes': string[];
	content: { 'application/json': { schema: Json; examples: Json } };
}

/**
 * Replaces the shared error responses of each operation that has reasons of its own: the description states them, `x-error-codes` lists
 * their codes, and each has an example. Tools drop a description beside a `$ref`, so the response is copied.
 */
export function expandErrorResponses(document: Json): void {
	for (const operation of operationsOf(document)) {
		const reasons = (operation['x-errors'] ?? {}) as Record<string, Reasons>;
		for (const [status, reference] of Object.entries(operation.responses)) {
			const isOwn = status === '400' || reasons[status] || (status === '401' && isCredentialOptional(operation));
			if (!isOwn) continue;
			const shared = structuredClone(dereference(document, reference)) as ErrorResponse;
			operation.responses[status] = expand(shared, operation, Number(status), reasons[status] ?? {}, document);
		}
		delete operation['x-errors'];
	}
	removeUnused(document, 'responses');
	removeUnused(document, 'examples');
}

function expand(response: ErrorResponse, operation: Operation, status: number, reasons: Reasons, document: Json): ErrorResponse {
	const media = response.content['application/json'];
	const shared = response['x-error-codes'].filter((code) => code !== 'credential_missing' || !isCredentialOptional(operation));
	const general = shared.map((code) =>
		code === 'invalid_request' ? invalidExample(operation, document) : exampleOf(operation, status, code, ''),
	);
	const own = Object.entries(reasons).map(([code, text]) => exampleOf(operation, status, code, text));
	return {
		...response,
		description: describe(response, reasons),
		'x-error-codes': [...shared, ...Object.keys(reasons)],
		content: { 'application/json': { ...media, examples: Object.fromEntries([...general, ...own]) } },
	};
}

function isCredentialOptional({ security }: Operation): boolean {
	return security.some((option) => Object.keys(option).length === 0);
}

/**
 * The reasons with their codes: one as a sentence, several as a list, which renderers of Markdown show as one. The shared description
 * remains where the shared response has codes of its own.
 */
function describe({ description, 'x-error-codes': shared }: ErrorResponse, reasons: Reasons): string {
	const general = shared.length > 0 ? [description.trim()] : [];
	const list = Object.entries(reasons);
	if (list.length > 1)
		return [...general, list.map(([code, text]) => `- \`${code}\`: ${text}`).join('\n'), 'Proposed by us.'].join('\n\n');
	const sentence = list.map(([code, text]) => `${text.replace(/\.$/, '')} (\`${code}\`).`);
	return [...general, ...sentence, 'Proposed by us.'].join(' ');
}

function exampleOf(operation: Operation, status: number, code: string, text: string): [string, Json] {
	const value = errorBody(String(operation['x-envelope']), { status, code, detail: text });
	return [`${operation.operationId}.${code}`, { summary: summaryOf(code), value }];
}

function invalidExample(operation: Operation, document: Json): [string, Json] {
	const mistake = invalidRequestOf(operation, document);
	const { detail = '', error } = mistake ?? {};
	const content = { status: 400, code: 'invalid_request', detail, errors: error && [error] };
	const value = errorBody(String(operation['x-envelope']), content);
	return [`${operation.operationId}.invalid_request`, { summary: 'Invalid request', value }];
}

/** `badge_title_taken` → `Badge title taken` */
function summaryOf(code: string): string {
	return `${code.charAt(0).toUpperCase()}${code.slice(1)}`.replaceAll('_', ' ');
}

/** Removes the components of a kind that nothing references any more. */
function removeUnused(document: Json, kind: string): void {
	const components = document.components as Record<string, Json>;
	const text = JSON.stringify([document.paths, components]);
	const named = components[kind];
	if (!isObject(named)) return;
	for (const name of Object.keys(named)) if (!text.includes(`"#/components/${kind}/${name}"`)) delete named[name];
	if (Object.keys(named).length === 0) delete components[kind];
}
