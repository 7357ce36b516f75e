import type { ApiError, WithResponse } from '@returning-ai/client';
import type { Command } from '../../contract/command.ts';
import { wordsOf } from '../../contract/words.ts';
import { callOperation as send } from '../../operation/call-operation.ts';
import { decodeCursor, encodeCursor, type Position } from '../cursor.ts';
import { checkParams } from '../params/check-params.ts';
import { type Arguments, readArguments } from '../params/read-arguments.ts';
import { dataBlocks, type TextContent } from '../result/data-block.ts';
import { pickFields, unknownPaths } from '../result/pick-fields.ts';
import { redact, SECRET } from '../result/redact.ts';
import { type Shaped, shapeResult } from '../result/shape-result.ts';
import type { Session } from '../session.ts';
import { CALL } from './definitions.ts';
import { explainError } from './explain-error.ts';
import { findOperation } from './find-operation.ts';
import { ToolError } from './tool-error.ts';

const DEFAULT_LIMIT = 20;
const IDEMPOTENCY_KEY = /^[\w-]{8,128}$/;

/** A validated call. */
interface Plan {
	readonly command: Command;
	readonly params: Readonly<Record<string, unknown>>;
	readonly fields: readonly string[];
	readonly limit: number;
	readonly position: Position;
	/** What a cursor is bound to. */
	readonly identity: unknown;
	readonly idempotencyKey: string | undefined;
	/** The values of the secret parameters. */
	readonly secrets: readonly string[];
}

export interface Called {
	readonly content: TextContent[];
	readonly status: number;
	readonly requestId: string | undefined;
}

/** The result of the API: a payload, or a page of a list. */
interface Fetched {
	readonly value: unknown;
	readonly status: number;
	readonly requestId: string | undefined;
	/** Only of a list with pages. */
	readonly page?: { readonly number: number; readonly total: number; readonly last: boolean };
}

/** Answers `call_operation`. @throws {ToolError} The call is invalid, is not allowed, or failed. */
export async function callOperation(
	session: Session,
	given: Readonly<Record<string, unknown>>,
	signal: AbortSignal,
): Promise<Called> {
	const plan = planCall(session, readArguments(CALL, given));
	try {
		const fetched = await session.limiter.run(signal, () => fetch(session, plan, signal));
		const content = contentOf(plan, fetched, secretsOf(session, plan));
		return { content, status: fetched.status, requestId: fetched.requestId };
	} catch (error) {
		signal.throwIfAborted();
		throw explainError(session, plan.command, error as ApiError, secretsOf(session, plan));
	}
}

function planCall(session: Session, args: Arguments): Plan {
	const command = findOperation(session, args.string('id') ?? '');
	const params = checkParams(command, args.object('params') ?? {}, session.connection.communityId);
	const fields = args.strings('fields') ?? [];
	const limit = args.integer('limit') ?? DEFAULT_LIMIT;
	const identity = [command.id, params, fields, limit];
	const first = typeof params.page === 'number' && command.paged ? params.page : 1;
	const position = decodeCursor(args.string('cursor'), identity, { page: first, offset: 0 });
	const secrets = command.flags
		.filter(({ secret }) => secret)
		.map(({ field }) => params[field])
		.filter((value): value is string => typeof value === 'string' && value.length > 3);
	return { command, params, fields, limit, position, identity, idempotencyKey: keyOf(command, args), secrets };
}

function keyOf({ id, keyed }: Command, args: Arguments): string | undefined {
	const key = args.string('idempotencyKey');
	if (key === undefined) return undefined;
	if (!keyed) throw new ToolError(`${id} does not accept idempotencyKey. Omit it.`);
	if (IDEMPOTENCY_KEY.test(key)) return key;
	throw new ToolError('idempotencyKey must have 8 to 128 letters, digits, "-" or "_".');
}

function secretsOf({ credentials }: Session, { secrets }: Plan): string[] {
	return [...credentials, ...secrets];
}

async function fetch({ client }: Session, plan: Plan, signal: AbortSignal): Promise<Fetched> {
	const { command, idempotencyKey } = plan;
	const options = { signal, ...(idempotencyKey !== undefined && { idempotencyKey }) };
	const call = send(client, command, command.paged ? pageParams(plan) : plan.params, options);
	const { data, status, requestId } = (await call.withResponse()) as WithResponse<unknown>;
	if (!command.paged) return { value: data, status, requestId };
	const { items, page, total, last } = await call.page();
	return { value: items, status, requestId, page: { number: page, total, last } };
}

/** The page that the position names, of as many items as the result has. */
function pageParams({ command, params, limit, position }: Plan): Readonly<Record<string, unknown>> {
	const size = command.flags.some(({ field }) => field === 'limit') ? { limit } : {};
	return { ...size, ...params, page: position.page };
}

function contentOf(plan: Plan, fetched: Fetched, secrets: readonly string[]): TextContent[] {
	const { command, fields, limit, position, identity } = plan;
	const clean = redact(fetched.value, secrets);
	const missing = unknownPaths(clean, fields);
	const chosen = fields.length > 0 && missing.length < fields.length ? pickFields(clean, fields) : clean;
	const shaped = shapeResult(chosen, position.offset, limit);
	const next = nextPosition(shaped, position, fetched.page);
	const notes = [`${command.id}: ${fetched.status}.`];
	if (missing.length > 0)
		notes.push(`fields that the result does not have: ${missing.map((path) => JSON.stringify(path)).join(', ')}.`);
	if (shaped.items) notes.push(itemsNote(shaped.items, fetched.page));
	if (next) notes.push(`More: repeat the call with "cursor": "${encodeCursor(next, identity)}".`);
	if (shaped.cut) notes.push('Long values are cut, marked [cut: …]. Choose fewer fields to see more.');
	if (shaped.json.includes(SECRET))
		notes.push(
			`${SECRET} is a secret. Only the command line shows it to the user: returning-ai ${wordsOf(command.id).join(' ')} --help`,
		);
	return dataBlocks(notes, shaped.json);
}

function itemsNote({ from, to, of }: NonNullable<Shaped['items']>, page: Fetched['page']): string {
	if (!page) return `Items ${from} to ${to} of ${of}.`;
	return `Page ${page.number}: items ${from} to ${to} of its ${of}; ${page.total} on all pages.`;
}

function nextPosition({ items }: Shaped, { page }: Position, fetched: Fetched['page']): Position | undefined {
	if (!items) return undefined;
	if (items.to < items.of && items.to >= items.from) return { page, offset: items.to };
	return fetched && !fetched.last ? { page: page + 1, offset: 0 } : undefined;
}
