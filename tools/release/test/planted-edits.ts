import type { Level } from '../src/change.ts';
import type { Contract, Json } from '../src/contract.ts';
import { currentContract } from '../src/released.ts';

export interface PlantedEdit {
	what: string;
	edit: (contract: Contract) => Contract | undefined;
	/** The required level; `undefined` where semantic versioning does not cover it. */
	expected: Level | undefined;
	/** What `redocly diff` alone reports, where that differs. */
	redocly?: Level | 'nothing';
}

// biome-ignore lint/suspicious/noExplicitAny: an edit may touch any part of a document.
type Node = Record<string, any>;

const SEND = '/apis/v1/messages/send';
const operation = (contract: Contract, path: string, method = 'get'): Node => contract.paths[path]?.[method] as Node;
const schema = (contract: Contract, name: string): Node => contract.components.schemas?.[name] as Node;
const replaced = (contract: Contract, from: string, to: string): Contract =>
	JSON.parse(JSON.stringify(contract).replaceAll(from, to));
const edit =
	(change: (contract: Contract) => void) =>
	(contract: Contract): undefined => {
		change(contract);
	};

function renamePath(contract: Contract, from: string, to: string): void {
	contract.paths[to] = contract.paths[from] as Contract['paths'][string];
	delete contract.paths[from];
}

/** Adds an operation like the list of channels. */
function addOperation(contract: Contract, evidence: string): void {
	const like = structuredClone(operation(contract, '/channels'));
	contract.paths['/emojis'] = {
		get: { ...like, operationId: 'system.emojis.list', 'x-evidence': evidence },
	} as unknown as Contract['paths'][string];
}

export const PLANTED_EDITS: readonly PlantedEdit[] = [
	{ what: 'an operation is removed', edit: edit((c) => delete c.paths['/badges']?.get), expected: 'major' },
	{ what: 'an operation is added', edit: edit((c) => addOperation(c, 'documented')), expected: 'minor' },
	{
		what: 'an operationId is renamed',
		edit: edit((c) => Object.assign(operation(c, '/channels'), { operationId: 'system.channels.all' })),
		expected: 'major',
	},
	{
		what: 'a description is reworded',
		edit: edit((c) => Object.assign(operation(c, '/channels'), { description: 'In other words.' })),
		expected: 'patch',
	},
	{
		what: 'a summary is reworded',
		edit: edit((c) => Object.assign(operation(c, '/channels'), { summary: 'Show channels' })),
		expected: 'patch',
	},
	{
		what: 'an optional body field is added',
		edit: edit((c) => Object.assign(schema(c, 'MessageSend').properties, { silent: { type: 'boolean' } })),
		expected: 'minor',
	},
	{
		what: 'a required body field is added',
		edit: edit((c) => {
			Object.assign(schema(c, 'MessageSend').properties, { silent: { type: 'boolean' } });
			schema(c, 'MessageSend').required.push('silent');
		}),
		expected: 'major',
	},
	{
		what: 'a body field becomes required',
		edit: edit((c) => schema(c, 'MessageSend').required.push('forumTopicId')),
		expected: 'major',
	},
	{
		what: 'a body field is removed',
		edit: edit((c) => delete schema(c, 'MessageSend').properties.forumTopicId),
		expected: 'major',
	},
	{
		what: 'a body text gets a smaller maximum length',
		edit: edit((c) => Object.assign(schema(c, 'MessageText'), { maxLength: 100 })),
		expected: 'major',
	},
	{
		what: 'a request enum loses a value',
		edit: edit((c) => schema(c, 'UserActionName').enum.pop()),
		expected: 'major',
	},
	{
		what: 'a response enum gains a value',
		edit: edit((c) => schema(c, 'ChannelType').enum.push('stage')),
		expected: 'minor',
		redocly: 'major',
	},
	{
		what: 'a response field is added',
		edit: edit((c) => Object.assign(schema(c, 'Channel').properties, { colour: { type: 'string' } })),
		expected: 'minor',
	},
	{
		what: 'a response field is removed',
		edit: edit((c) => {
			delete schema(c, 'Channel').properties.topic;
			schema(c, 'Channel').required = schema(c, 'Channel').required.filter((name: string) => name !== 'topic');
		}),
		expected: 'major',
	},
	{
		what: 'a response field changes its type',
		edit: edit((c) => Object.assign(schema(c, 'Channel').properties.topic, { type: 'integer' })),
		expected: 'major',
	},
	{
		what: 'a response status is removed',
		edit: edit((c) => delete operation(c, '/channels').responses['403']),
		expected: 'major',
	},
	{
		what: 'an optional query parameter is added',
		edit: edit((c) =>
			Object.assign(operation(c, '/channels'), { parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }] }),
		),
		expected: 'minor',
	},
	{
		what: 'a required query parameter is added',
		edit: edit((c) =>
			Object.assign(operation(c, '/channels'), {
				parameters: [{ name: 'page', in: 'query', required: true, schema: { type: 'integer' } }],
			}),
		),
		expected: 'major',
	},
	{
		what: 'a path parameter is renamed',
		edit: (c) => {
			renamePath(c, '/badges/{id}/award', '/badges/{badgeId}/award');
			return undefined;
		},
		expected: 'major',
		redocly: 'patch',
	},
	{
		what: 'a schema is renamed',
		edit: (c) => {
			const changed = replaced(c, '#/components/schemas/MessageReceipt"', '#/components/schemas/Receipt"');
			const schemas = changed.components.schemas as Record<string, Json>;
			schemas.Receipt = schemas.MessageReceipt as Json;
			delete schemas.MessageReceipt;
			return changed;
		},
		expected: 'major',
		redocly: 'patch',
	},
	{
		what: 'an example is removed',
		edit: edit(
			(c) =>
				delete operation(c, SEND, 'post').requestBody.content['application/json'].examples['integration.messages.send.forum'],
		),
		expected: 'major',
		redocly: 'patch',
	},
	{
		what: 'another permission is required',
		edit: edit((c) => Object.assign(operation(c, SEND, 'post'), { 'x-permission': ['postMessage'] })),
		expected: 'major',
		redocly: 'nothing',
	},
	{
		what: 'another permission is also accepted',
		edit: edit((c) => operation(c, SEND, 'post')['x-permission'].push('postMessage')),
		expected: 'minor',
		redocly: 'nothing',
	},
	{
		what: 'a response changes its envelope',
		edit: edit((c) => Object.assign(operation(c, SEND, 'post'), { 'x-envelope': 'community' })),
		expected: 'major',
		redocly: 'patch',
	},
	{
		what: 'the host changes',
		edit: edit((c) => Object.assign((c.paths['/channels'] as Node).servers[0], { url: 'https://other.returning.ai' })),
		expected: 'major',
	},
	{
		what: 'an operation is deprecated',
		edit: edit((c) =>
			Object.assign(operation(c, '/channels'), {
				deprecated: true,
				'x-deprecation': { since: '2026-12-01', sunset: '2027-06-01', successor: 'system.servers.listChannels' },
			}),
		),
		expected: 'minor',
	},
	{
		what: 'a credential becomes required',
		edit: edit((c) => Object.assign(operation(c, '/apis/v1/users/bulk-import', 'post'), { security: [{ CommunityKey: [] }] })),
		expected: 'major',
	},
	{
		what: 'a proposed operation is removed',
		edit: edit((c) => delete c.paths['/auth/login']),
		expected: undefined,
		redocly: 'major',
	},
	{
		what: 'a proposed operation is added',
		edit: edit((c) => addOperation(c, 'proposed')),
		expected: undefined,
		redocly: 'minor',
	},
	{ what: 'nothing', edit: edit(() => undefined), expected: undefined },
];

export function plantedEdit(name: string): PlantedEdit {
	const planted = PLANTED_EDITS.find(({ what }) => what === name);
	if (!planted) throw new Error(`There is no planted edit "${name}".`);
	return planted;
}

/** A contract after some edits, one after the other. */
export function edited(...edits: readonly Pick<PlantedEdit, 'edit'>[]): Contract {
	return edits.reduce((contract, { edit }) => {
		const copy = structuredClone(contract);
		return edit(copy) ?? copy;
	}, currentContract());
}
