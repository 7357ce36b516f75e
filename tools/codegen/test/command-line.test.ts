import { describe, expect, it } from 'vitest';
import { commandOf } from '../src/command-line/command.ts';
import { exampleArguments } from '../src/command-line/example.ts';
import { commandLineFiles } from '../src/command-line/files.ts';
import { flagsOf, kebab } from '../src/command-line/flags.ts';
import { typeText } from '../src/command-line/type-text.ts';
import {
	type MediaType,
	type OperationObject,
	operationIds,
	operationObject,
	type Parameter,
	type Schema,
} from '../src/contract.ts';

const ID = 'integration.messages.send';

/** An operation with these fields in its body, all of them optional. */
function withBody(
	properties: Record<string, Schema>,
	examples: Record<string, unknown> = {},
	required: string[] = [],
): OperationObject {
	const named = Object.entries(examples).map(([name, value]) => [name, { value }]);
	const media: MediaType = { schema: { type: 'object', properties, required }, examples: Object.fromEntries(named) };
	return operation({ requestBody: { content: { 'application/json': media } } });
}

function operation(parts: Partial<OperationObject>): OperationObject {
	return { operationId: ID, summary: 'Send', description: 'Sends.', responses: {}, ...parts };
}

function parameter(parts: Partial<Parameter> & Pick<Parameter, 'name'>): Parameter {
	return { in: 'query', description: '', schema: { type: 'string' }, example: undefined, ...parts };
}

describe('the name of a flag', () => {
	it.each([
		['channelId', 'channel-id'],
		['server_permissions', 'server-permissions'],
		['idOrEmail', 'id-or-email'],
		['_id', '_id'],
		['message', 'message'],
		['ID', 'i-d'],
	])('of %s is %s', (field, flag) => {
		expect(kebab(field)).toBe(flag);
	});

	it('is unique in every operation of the contract', () => {
		for (const id of operationIds) expect(() => flagsOf(id, operationObject(id))).not.toThrow();
	});

	it.each([
		['of two fields', withBody({ userId: { type: 'string' }, user_id: { type: 'string' } }), '--user-id'],
		['of an option of every command', withBody({ output: { type: 'string' } }), '--output'],
		[
			'of a parameter and a field',
			{ ...withBody({ id: { type: 'string' } }), parameters: [parameter({ name: 'id', in: 'path' })] },
			'--id',
		],
	])('throws when it is also that %s', (_, given, flag) => {
		expect(() => flagsOf(ID, given)).toThrow(`${ID}: the flag ${flag} exists twice.`);
	});

	it('is --file for an upload, whatever the field is called', () => {
		expect(flagsOf(ID, withBody({ data: { type: 'string', format: 'binary' } }))).toMatchObject([
			{ name: 'file', field: 'data', kind: 'file' },
		]);
	});
});

describe('the kind of a flag', () => {
	it.each<[string, Schema]>([
		['string', { type: 'string' }],
		['integer', { type: 'integer' }],
		['number', { type: 'number' }],
		['boolean', { type: 'boolean' }],
		['list', { type: 'array', items: { type: 'string' } }],
		['json', { type: 'array', items: { type: 'object' } }],
		['json', { type: 'array', items: { type: 'integer' } }],
		['json', { type: 'array' }],
		['json', { type: 'object', properties: { title: { type: 'string' } } }],
		['json', {}],
		['scalar', { type: 'null' }],
		['scalar', { type: ['string', 'null'] }],
		['scalar', { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
		['string', { anyOf: [{ type: 'string' }, { type: 'string', format: 'email' }] }],
		['json', { anyOf: [{ type: 'string' }, { type: 'object' }] }],
		['json', { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }],
		['file', { type: 'string', format: 'binary' }],
	])('is %s for %j', (kind, schema) => {
		expect(flagsOf(ID, withBody({ field: schema }))).toMatchObject([{ kind }]);
	});
});

describe('the flags of an operation', () => {
	it('are its parameters without the idempotency key, then the fields of its body', () => {
		const parameters = [parameter({ name: 'Idempotency-Key', in: 'header' }), parameter({ name: 'page', example: 2 })];
		const flags = flagsOf(ID, { ...withBody({ message: { type: 'string' } }, {}, ['message']), parameters });
		expect(flags).toMatchObject([
			{ name: 'page', in: 'query', required: false, example: 2 },
			{ name: 'message', in: 'body', required: true },
		]);
	});

	it('have the allowed values, also of the items of a list', () => {
		const status = { type: 'string', enum: ['active', 'deleted'] };
		const flags = flagsOf(ID, withBody({ status, statuses: { type: 'array', items: status }, text: { type: 'string' } }));
		expect(flags.map(({ choices }) => choices)).toEqual([['active', 'deleted'], ['active', 'deleted'], undefined]);
	});

	it('have the first example of their field, but none of an upload', () => {
		const fields = { title: { type: 'string' }, data: { type: 'string', format: 'binary' } };
		const flags = flagsOf(ID, withBody(fields, { short: { data: 'a' }, long: { title: 'Good morning' } }));
		expect(flags.map(({ example }) => example)).toEqual(['Good morning', undefined]);
	});

	it('are marked when their value is secret', () => {
		const secret: Schema & { 'x-secret': boolean } = { type: 'string', 'x-secret': true };
		expect(flagsOf(ID, withBody({ password: secret, title: { type: 'string' } })).map((flag) => flag.secret)).toEqual([
			true,
			undefined,
		]);
	});

	it('have the description beside a reference, else that of the schema', () => {
		const $ref = '#/components/schemas/MessageText';
		const [own, shared] = flagsOf(ID, withBody({ a: { $ref, description: 'Own.' }, b: { $ref } }));
		expect(own?.description).toBe('Own.');
		expect(shared?.description).toMatch(/^Text of the message/);
	});
});

describe('the text of a type', () => {
	it.each<[string, Schema]>([
		['string', { type: 'string' }],
		['any', {}],
		['string | null', { type: ['string', 'null'] }],
		['string | integer', { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'string' }] }],
		['string[]', { type: 'array', items: { type: 'string' } }],
		['(string | null)[]', { type: 'array', items: { type: ['string', 'null'] } }],
		[
			'{ title: string; order?: integer }[]',
			{
				type: 'array',
				items: { properties: { title: { type: 'string' }, order: { type: 'integer' } }, required: ['title'] },
			},
		],
	])('is %s for %j', (text, schema) => {
		expect(typeText(schema)).toBe(text);
	});

	it('has the values of an enum', () => {
		expect(typeText({ type: 'string', enum: ['open', 'forum'] } as Schema)).toBe('"open" | "forum"');
	});

	it('ends at the fourth level, since a schema can contain itself', () => {
		const nested = (depth: number): Schema => (depth === 0 ? { type: 'string' } : { properties: { a: nested(depth - 1) } });
		expect(typeText(nested(5))).toBe('{ a?: { a?: { a?: { a?: object } } } }');
	});
});

describe('the arguments of an example', () => {
	it('have the parameters and the fields of the first example; of a read, the required parameters only', () => {
		const parameters = [
			parameter({ name: 'id', in: 'path', required: true, example: '1102' }),
			parameter({ name: 'page', schema: { type: 'integer' }, example: 2 }),
		];
		const fields: Record<string, Schema> = {
			title: { type: 'string' },
			silent: { type: 'boolean' },
			open: { type: 'boolean' },
			names: { type: 'array', items: { type: 'string' } },
			filter: { type: 'object' },
			order: { type: 'integer' },
			unused: { type: 'string' },
		};
		const first = { title: 'Good morning', silent: true, open: false, names: ['a', 'b'], filter: { a: 1 }, order: 3 };
		const given = { ...withBody(fields, { first, other: { title: 'Hello' } }), parameters };
		expect(exampleArguments(ID, given)).toEqual(
			[
				'--id',
				'1102',
				'--page',
				'2',
				'--title',
				'Good morning',
				'--silent',
				'--open',
				'false',
				'--names',
				'a',
				'--names',
				'b',
			].concat(['--filter', '{"a":1}', '--order', '3']),
		);
		expect(exampleArguments(ID, given, 'other')).toEqual(['--id', '1102', '--page', '2', '--title', 'Hello']);
		expect(exampleArguments('integration.channels.list', { ...given, requestBody: undefined } as never)).toEqual([
			'--id',
			'1102',
		]);
	});

	it('name a file for an upload', () => {
		const upload = withBody({ data: { type: 'string', format: 'binary' } }, { first: { data: 'a,b' } });
		expect(exampleArguments(ID, upload)).toEqual(['--file', 'members.csv']);
	});

	it('have every required flag, and only flags of the command, in each operation of the contract', () => {
		for (const id of operationIds) {
			const { flags, example } = commandOf(id) as { flags: ReturnType<typeof flagsOf>; example: string[] };
			const names = flags.map(({ name }) => `--${name}`);
			const required = flags.filter((flag) => flag.required).map(({ name }) => `--${name}`);
			expect(example, id).toEqual(expect.arrayContaining(required));
			expect(
				example.filter((text) => /^--[a-z]/.test(text) && !names.includes(text)),
				id,
			).toEqual([]);
		}
	});
});

describe('the files of the command line', () => {
	const files = commandLineFiles();

	it('are a list of all operations, and one file per resource', () => {
		const summaries = files['src/contract/summaries.gen.ts'] ?? '';
		for (const id of operationIds) expect(summaries.split(`"id":${JSON.stringify(id)},`), id).toHaveLength(2);
		expect(files['src/contract/integration/user-fields.gen.ts']).toContain('"integration.userFields.list": {');
		expect(files['src/contract/resources.gen.ts']).toContain(
			`"integration.userFields": () => import('./integration/user-fields.gen.ts'),`,
		);
	});

	it('contain each operation in the file of its resource only', () => {
		const resources = Object.entries(files).filter(([path]) => /contract\/\w+\//.test(path));
		for (const id of operationIds) {
			const [family = '', resource = ''] = id.split('.');
			const found = resources.filter(([, text]) => text.includes(`\t${JSON.stringify(id)}: {`)).map(([path]) => path);
			expect(found, id).toEqual([`src/contract/${family}/${kebab(resource)}.gen.ts`]);
		}
	});
});
