/** The reference says of each field in which release it was added or changed, from the released contracts. */
import { document, type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import { describe, expect, it } from 'vitest';
import { decorate } from '../src/reference/decorate.ts';
import { fieldHistories } from '../src/reference/field-history.ts';
import { addFieldNotes } from '../src/reference/field-notes.ts';
import type { Json } from '../src/reference/fields.ts';

const text = (more: Json = {}): Json => ({ type: 'string', description: 'A text.', ...more });
const object = (properties: Json, more: Json = {}): Json => ({ type: 'object', properties, ...more });

/** A contract with one operation, which sends and gets a message. */
function contract({
	message = {},
	reply = {},
	parameters = [] as Json[],
	responses = {} as Json,
	schemas = {} as Json,
} = {}): Json {
	const send = {
		operationId: 'integration.messages.send',
		parameters,
		requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } } },
		responses: { 200: { description: 'Sent.', content: { 'application/json': { schema: object(reply) } } }, ...responses },
	};
	return {
		paths: { '/messages': { post: send } },
		components: { schemas: { Message: object({ text: text(), ...message }), ...schemas } },
	};
}

function notes(...contracts: Json[]): Record<string, string> {
	const current = contracts.at(-1) as Json;
	const released = contracts.map((document, at) => ({ version: `0.${at + 1}.0`, contract: document }));
	return Object.fromEntries(fieldHistories(released, current).get('integration.messages.send') ?? []);
}

describe('the history of a field', () => {
	it('names the release that added a parameter, a field of the body, and a field of a response', () => {
		const after = contract({
			message: { topic: text() },
			reply: { data: object({ id: text() }) },
			parameters: [{ name: 'notify', in: 'query', schema: { type: 'boolean' } }],
		});
		expect(notes(contract(), after)).toEqual({
			'query notify': 'Added in 0.2.0.',
			'body.topic': 'Added in 0.2.0.',
			'200.data': 'Added in 0.2.0.',
		});
	});

	it('says what a release changed', () => {
		const [first, second, third] = [
			contract({ message: { text: text({ maxLength: 4000 }) } }),
			contract({ message: { text: text({ maxLength: 2000 }) } }),
			contract({ message: { text: text({ maxLength: 2000, pattern: '^a' }) } }),
		];
		expect(notes(first, second)).toEqual({ 'body.text': 'Changed in 0.2.0: maxLength 4000 → 2000.' });
		expect(notes(first, second, third)).toEqual({
			'body.text': 'Changed in 0.2.0: maxLength 4000 → 2000. Changed in 0.3.0: pattern `^a` added.',
		});
		expect(notes(third, second)).toEqual({ 'body.text': 'Changed in 0.2.0: pattern `^a` removed.' });
	});

	it.each([
		[{ kind: text({ enum: ['a', 'b'] }) }, { kind: text({ enum: ['b', 'c', 'd'] }) }, 'added `c`, `d`, removed `a`'],
		[{ kind: text() }, { kind: text({ type: ['string', 'null'] }) }, 'type `string` → `string`, `null`'],
		[{ kind: { items: text({ maxLength: 9 }) } }, { kind: { items: text({ maxLength: 8 }) } }, 'items maxLength 9 → 8'],
	])('reads the difference between %j and %j', (before, after, what) => {
		expect(notes(contract({ message: before }), contract({ message: after }))).toEqual({
			'body.kind': `Changed in 0.2.0: ${what}.`,
		});
	});

	it('says when a field becomes required or optional', () => {
		const [optional, required] = [contract(), contract()];
		Object.assign((required.components as { schemas: { Message: Json } }).schemas.Message, { required: ['text'] });
		expect(notes(optional, required)).toEqual({ 'body.text': 'Changed in 0.2.0: now required.' });
		expect(notes(required, optional)).toEqual({ 'body.text': 'Changed in 0.2.0: now optional.' });
	});

	it('names a new status, but not each of its fields', () => {
		const conflict = { description: 'Conflict.', content: { 'application/json': { schema: object({ code: text() }) } } };
		expect(notes(contract(), contract({ responses: { 409: conflict } }))).toEqual({ 409: 'Added in 0.2.0.' });
	});

	it('is not changed by another name of a schema, or by prose', () => {
		const [inline, named, worded] = [
			contract({ message: { author: object({ id: text() }) } }),
			contract({ message: { author: { $ref: '#/components/schemas/User' } }, schemas: { User: object({ id: text() }) } }),
			contract({ message: { author: object({ id: text({ description: 'Other words.' }) }) } }),
		];
		expect(notes(inline, named)).toEqual({});
		expect(notes(inline, worded)).toEqual({});
	});

	it('names a field of the items of an array, but not each field of a new array', () => {
		const list = (more: Json = {}): Json => ({ options: { type: 'array', items: object({ title: text(), ...more }) } });
		expect(notes(contract({ message: list() }), contract({ message: list({ emoji: text() }) }))).toEqual({
			'body.options[].emoji': 'Added in 0.2.0.',
		});
		expect(notes(contract(), contract({ message: list() }))).toEqual({ 'body.options': 'Added in 0.2.0.' });
	});

	it('starts again when a field was removed and returns', () => {
		const full = contract({ message: { topic: text() } });
		expect(notes(full, contract(), full)).toEqual({ 'body.topic': 'Added in 0.3.0.' });
	});

	it('survives a schema that contains itself', () => {
		const schemas = { User: object({ friend: { $ref: '#/components/schemas/User' } }) };
		const message = { author: { $ref: '#/components/schemas/User' } };
		expect(notes(contract(), contract({ message, schemas }))).toEqual({ 'body.author': 'Added in 0.2.0.' });
	});

	it('says nothing of an operation that is new as a whole, or while fewer than two contracts are released', () => {
		const nothing = { paths: {}, components: {} };
		const grown = contract({ message: { topic: text() } });
		expect(notes(nothing, grown)).toEqual({});
		expect(fieldHistories([], grown).size).toBe(0);
		expect(fieldHistories([{ version: '0.1.0', contract: contract() }], grown).size).toBe(0);
	});

	it('counts what changed since the last of several releases as the next release', () => {
		const released = ['0.1.0', '0.2.0'].map((version) => ({ version, contract: contract() }));
		const histories = fieldHistories(released, contract({ message: { topic: text() } }));
		expect(Object.fromEntries(histories.get('integration.messages.send') ?? [])).toEqual({
			'body.topic': 'Added in the next release.',
		});
	});
});

describe('a note', () => {
	const User = object({ id: text(), team: object({ name: text() }) });
	const shared = contract({
		message: {
			author: { $ref: '#/components/schemas/User' },
			reader: { $ref: '#/components/schemas/User', description: 'Who.' },
		},
		parameters: [{ name: 'notify', in: 'query', description: 'Whether.', schema: { type: 'boolean' } }],
		schemas: { User },
	});
	const noted = (added: Record<string, string>): Json => {
		const copy = structuredClone(shared) as { paths: Record<string, { post: Json }> };
		const operation = copy.paths['/messages']?.post as Json;
		addFieldNotes(operation, new Map(Object.entries(added)), shared);
		return operation;
	};

	it('follows the description of a parameter and of a response', () => {
		expect(noted({ 'query notify': 'Added in 0.2.0.', 200: 'Added in 0.3.0.' })).toMatchObject({
			parameters: [{ description: 'Whether.\n\nAdded in 0.2.0.' }],
			responses: { 200: { description: 'Sent.\n\nAdded in 0.3.0.' } },
		});
	});

	it('of a field within a shared schema is shown in its own place only', () => {
		const { requestBody } = noted({ 'body.author.team.name': 'Added in 0.2.0.', 'body.reader': 'Added in 0.3.0.' });
		const body = (requestBody as { content: Record<string, { schema: Json }> }).content['application/json']?.schema;
		expect(body).toMatchObject({
			title: 'Message',
			properties: {
				author: {
					title: 'User',
					properties: { id: text(), team: { properties: { name: { description: 'A text.\n\nAdded in 0.2.0.' } } } },
				},
				reader: { $ref: '#/components/schemas/User', description: 'Who.\n\nAdded in 0.3.0.' },
			},
		});
	});

	it('leaves everything else as it is', () => {
		const { post } = (shared.paths as Record<string, { post: Json }>)['/messages'] ?? {};
		expect(noted({})).toEqual(post);
		expect(noted({ 'body.gone': 'Added in 0.2.0.' })).toEqual(post);
	});
});

it('shows in the reference what two planted releases changed, in each operation that uses the field', () => {
	const before = structuredClone(document) as {
		components: { schemas: { MessageText: Json; MessageSend: { properties: Json } } };
	};
	Object.assign(before.components.schemas.MessageText, { maxLength: 8000 });
	delete before.components.schemas.MessageSend.properties.forumTopicId;
	const released = [
		{ version: '0.1.0', contract: before as object as Json },
		{ version: '0.2.0', contract: document },
	];
	const additions = { samples: new Map(), histories: new Map(), fieldHistories: fieldHistories(released, document) };
	const { paths } = decorate(structuredClone(document), additions) as { paths: Record<string, Record<string, Json>> };
	const bodyOf = (id: OperationId): string =>
		JSON.stringify(paths[operations[id].path]?.[operations[id].method.toLowerCase()]?.requestBody);
	expect(bodyOf('integration.messages.send')).toMatch(/Changed in 0\.2\.0: maxLength 8000 → 4000\..+Added in 0\.2\.0\./);
	expect(bodyOf('integration.messages.reply')).toContain('Changed in 0.2.0: maxLength 8000 → 4000.');
	const marked = operationIds.filter((id) => /(?:Added|Changed) in /.test(bodyOf(id) ?? ''));
	expect(marked).toEqual(['integration.messages.send', 'integration.messages.reply']);
});
