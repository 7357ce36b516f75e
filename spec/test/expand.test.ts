import { describe, expect, it } from 'vitest';
import type { Json } from '../expand/document.ts';
import { expand } from '../expand/index.ts';
import { dereference } from '../operations.ts';

const SHARED = {
	description: 'The request conflicts with stored data.',
	'x-error-codes': [],
	content: { 'application/json': { schema: { type: 'object' }, examples: { 'system.conflict': { value: {} } } } },
};

function contract(operation: Json, components: Json = {}): Json {
	const create = { operationId: 'system.badges.create', 'x-envelope': 'system', security: [], responses: {}, ...operation };
	return { paths: { '/badges': { post: create } }, components: { responses: { Conflict: SHARED }, ...components } };
}

function created(document: Json): Record<string, Json> {
	return (document.paths as Record<string, Record<string, Json>>)['/badges']?.post as Record<string, Json>;
}

describe('an error response of an operation', () => {
	const source = contract({
		'x-errors': { 409: { badge_title_taken: 'Another badge has this title.', badge_limit_reached: 'The community is full.' } },
		responses: { 409: { $ref: '#/components/responses/Conflict' } },
	});
	const conflict = created(expand(source)).responses?.[409] as Json;

	it('states its reasons with their codes, and that they are proposed', () => {
		expect(conflict.description).toBe(
			'- `badge_title_taken`: Another badge has this title.\n- `badge_limit_reached`: The community is full.\n\nProposed by us.',
		);
		expect(conflict['x-error-codes']).toEqual(['badge_title_taken', 'badge_limit_reached']);
	});

	it('states a single reason as a sentence', () => {
		const reasons = { 409: { badge_title_taken: 'Another badge has this title.' } };
		const operation = { 'x-errors': reasons, responses: { 409: { $ref: '#/components/responses/Conflict' } } };
		expect(created(expand(contract(operation))).responses?.[409]).toHaveProperty(
			'description',
			'Another badge has this title (`badge_title_taken`). Proposed by us.',
		);
	});

	it('has an example of each reason, in the envelope', () => {
		const { examples } = (conflict.content as Record<string, { examples: Record<string, Json> }>)['application/json'] ?? {};
		expect(Object.keys(examples ?? {})).toEqual([
			'system.badges.create.badge_title_taken',
			'system.badges.create.badge_limit_reached',
		]);
		expect(examples?.['system.badges.create.badge_title_taken']?.value).toMatchObject({
			meta: { success: false, devMessage: 'Another badge has this title.', code: 'badge_title_taken' },
		});
	});

	it('leaves the source and its shared responses unchanged, and drops unused ones from the bundle', () => {
		expect(created(source)['x-errors']).toBeDefined();
		expect(created(expand(source))['x-errors']).toBeUndefined();
		expect((expand(source).components as Json).responses).toBeUndefined();
	});
});

describe('the example of a 400', () => {
	const invalid = (operation: Json): Json => {
		const responses = { Invalid: { ...SHARED, 'x-error-codes': ['invalid_request'] } };
		const document = expand(
			contract({ ...operation, responses: { 400: { $ref: '#/components/responses/Invalid' } } }, { responses }),
		);
		const response = created(document).responses?.[400] as { content: Record<string, { examples: Record<string, Json> }> };
		return response.content['application/json']?.examples['system.badges.create.invalid_request']?.value as Json;
	};

	it('lacks the first required field', () => {
		const schema = { required: ['title'], properties: { title: { type: 'string', minLength: 1, maxLength: 100 } } };
		expect(invalid({ requestBody: { content: { 'application/json': { schema } } } })).toMatchObject({
			meta: {
				devMessage: 'body.title: nothing was given, a string of 1 to 100 characters was expected.',
				errors: [{ pointer: '/body/title', code: 'missing' }],
			},
		});
	});

	it('has a parameter of the wrong form, if there is no body', () => {
		const id = { name: 'id', in: 'path', schema: { type: 'string', pattern: '^[0-9]+$' } };
		expect(invalid({ parameters: [id] })).toMatchObject({ meta: { errors: [{ pointer: '/path/id', code: 'wrong_format' }] } });
	});

	it('names no field of an operation without fields', () => {
		expect(invalid({})).toMatchObject({ meta: { devMessage: '', code: 'invalid_request' } });
		expect(invalid({})).not.toHaveProperty('meta.errors');
	});
});

it('lists no missing credential for an operation that works without one', () => {
	const responses = { Unauthorized: { ...SHARED, 'x-error-codes': ['credential_missing', 'credential_invalid'] } };
	const codes = (security: Json[]): unknown => {
		const operation = { security, responses: { 401: { $ref: '#/components/responses/Unauthorized' } } };
		const document = expand(contract(operation, { responses }));
		return dereference(document, created(document).responses?.[401] as Json)['x-error-codes'];
	};
	expect(codes([{ SystemKey: [] }])).toEqual(['credential_missing', 'credential_invalid']);
	expect(codes([{ SystemKey: [] }, {}])).toEqual(['credential_invalid']);
});

it('writes each permission as an alternative of security', () => {
	const { security } = created(
		expand(
			contract({
				security: [{ UserToken: [] }, { CommunityKey: [] }, {}],
				'x-permission': ['COMMUNITY_OWNER', 'COMMUNITY_ADMIN', 'userFields'],
			}),
		),
	);
	expect(security).toEqual([
		{ UserToken: ['COMMUNITY_OWNER'] },
		{ UserToken: ['COMMUNITY_ADMIN'] },
		{ CommunityKey: ['userFields'] },
		{},
	]);
});

it('adds the proposed constraints of a schema to its description', () => {
	const schemas = {
		Text: {
			description: 'A text.',
			minLength: 1,
			maxLength: 4000,
			'x-constraints': { minLength: 'proposed', maxLength: 'proposed' },
		},
		Id: { description: 'An ID.', pattern: '^a$', 'x-constraints': { pattern: 'documented' } },
		List: { maxItems: 1, 'x-constraints': { maxItems: 'proposed' } },
	};
	const expanded = (expand(contract({}, { schemas })).components as Record<string, Record<string, Json>>).schemas;
	expect(expanded?.Text?.description).toBe('A text. Proposed by us: 1 to 4,000 characters.');
	expect(expanded?.Id?.description).toBe('An ID.');
	expect(expanded?.List?.description).toBe('Proposed by us: at most 1 item.');
});

it('adds proposed constraints to the description that tools show: of a parameter, or beside a reference', () => {
	const note = { description: 'A text.', maxLength: 9, 'x-constraints': { maxLength: 'proposed' } };
	const inline = { maximum: 100, 'x-constraints': { maximum: 'proposed' } };
	const schemas = {
		Text: note,
		Message: { properties: { text: { $ref: '#/components/schemas/Text', description: 'Its text.' } } },
	};
	const parameters = [
		{ name: 'limit', in: 'query', description: 'Items per page.', schema: inline },
		{ name: 'search', in: 'query', description: 'A word.', schema: { $ref: '#/components/schemas/Text' } },
	];
	const expanded = expand(contract({ parameters }, { schemas }));
	const { Message } = (expanded.components as Record<string, Record<string, Json>>).schemas ?? {};
	expect(Message?.properties).toMatchObject({ text: { description: 'Its text. Proposed by us: at most 9 characters.' } });
	expect(created(expanded).parameters).toEqual([
		{ ...parameters[0], description: 'Items per page. Proposed by us: at most 100.' },
		{ ...parameters[1], description: 'A word. Proposed by us: at most 9 characters.' },
	]);
});
