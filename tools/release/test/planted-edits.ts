import type { Level } from '../src/change.ts';
import type { Contract, Json } from '../src/contract.ts';
import { currentContract } from '../src/released.ts';

export interface PlantedEdit {
	what: string;
	edit: (contract: Contract) => Contract | undefined;
	/** What the edit asks for; nothing where it is outside the promise. */
	expected: Level | undefined;
	/** What `redocly diff` alone says, where that is something else. */
	redocly?: Level | 'nothing';
}

// biome-ignore lint/suspicious/noExplicitAny: an edit reaches anywhere into a document.
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
		what: 'a description is put better',
		edit: edit((c) => Object.assign(operation(c, '/channels'), { description: 'In other words.' })),
		expected: 'patch',
	},
	{
		what: 'a summary is put better',
		edit: edit((c) => Object.assign(operation(c, '/channels'), { summary: 'Show channels' })),
		expected: 'patch',
	},
	{
		what: 'a field of a body is added, optional',
		edit: edit((c) => Object.assign(schema(c, 'MessageSend').properties, { silent: { type: 'boolean' } })),
		expected: 'minor',
	},
	{
		what: 'a field of a body is added, needed',
		edit: edit((c) => {
			Object.assign(schema(c, 'MessageSend').properties, { silent: { type: 'boolean' } });
			schema(c, 'MessageSend').required.push('silent');
		}),
		expected: 'major',
	},
	{
		what: 'a field of a body becomes needed',
		edit: edit((c) => schema(c, 'MessageSend').required.push('forumTopicId')),
		expected: 'major',
	},
	{
		what: 'a field of a body is removed',
		edit: edit((c) => delete schema(c, 'MessageSend').properties.forumTopicId),
		expected: 'major',
	},
	{
		what: 'a text of a body may be shorter only',
		edit: edit((c) => Object.assign(schema(c, 'MessageText'), { maxLength: 100 })),
		expected: 'major',
	},
	{
		what: 'a value is taken from a list that goes in',
		edit: edit((c) => schema(c, 'UserFieldType').enum.pop()),
		expected: 'major',
	},
	{
		what: 'a value is added to a list that comes out',
		edit: edit((c) => schema(c, 'ChannelType').enum.push('stage')),
		expected: 'minor',
		redocly: 'major',
	},
	{
		what: 'a field of a reply is added',
		edit: edit((c) => Object.assign(schema(c, 'Channel').properties, { colour: { type: 'string' } })),
		expected: 'minor',
	},
	{
		what: 'a field of a reply is removed',
		edit: edit((c) => {
			delete schema(c, 'Channel').properties.topic;
			schema(c, 'Channel').required = schema(c, 'Channel').required.filter((name: string) => name !== 'topic');
		}),
		expected: 'major',
	},
	{
		what: 'a field of a reply changes its type',
		edit: edit((c) => Object.assign(schema(c, 'Channel').properties.topic, { type: 'integer' })),
		expected: 'major',
	},
	{
		what: 'a status is no longer answered',
		edit: edit((c) => delete operation(c, '/channels').responses['403']),
		expected: 'major',
	},
	{
		what: 'a parameter of the query is added, optional',
		edit: edit((c) =>
			Object.assign(operation(c, '/channels'), { parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }] }),
		),
		expected: 'minor',
	},
	{
		what: 'a parameter of the query is added, needed',
		edit: edit((c) =>
			Object.assign(operation(c, '/channels'), {
				parameters: [{ name: 'page', in: 'query', required: true, schema: { type: 'integer' } }],
			}),
		),
		expected: 'major',
	},
	{
		what: 'a parameter of a path is renamed',
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
		what: 'an example is taken away',
		edit: edit(
			(c) =>
				delete operation(c, SEND, 'post').requestBody.content['application/json'].examples['integration.messages.send.forum'],
		),
		expected: 'major',
		redocly: 'patch',
	},
	{
		what: 'another permission is needed',
		edit: edit((c) => Object.assign(operation(c, SEND, 'post'), { 'x-permission': ['postMessage'] })),
		expected: 'major',
		redocly: 'nothing',
	},
	{
		what: 'another permission will do as well',
		edit: edit((c) => operation(c, SEND, 'post')['x-permission'].push('postMessage')),
		expected: 'minor',
		redocly: 'nothing',
	},
	{
		what: 'a reply is wrapped otherwise',
		edit: edit((c) => Object.assign(operation(c, SEND, 'post'), { 'x-envelope': 'community' })),
		expected: 'major',
		redocly: 'patch',
	},
	{
		what: 'a host is another',
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
		what: 'a credential is asked for that was not',
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
	if (!planted) throw new Error(`No edit is planted as "${name}".`);
	return planted;
}

/** A contract after some edits, one after the other. */
export function edited(...edits: readonly Pick<PlantedEdit, 'edit'>[]): Contract {
	return edits.reduce((contract, { edit }) => {
		const copy = structuredClone(contract);
		return edit(copy) ?? copy;
	}, currentContract());
}
