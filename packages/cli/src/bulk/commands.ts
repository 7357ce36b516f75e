import { addRole, awardBadge, createUsers, deleteUsers, restoreUsers } from '@returning-ai/client/bulk';
import type { UserCreate } from '@returning-ai/types';
import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { hooksOf } from '../operation/hooks.ts';
import { toCommandError } from '../operation/operation-error.ts';
import { clientOf } from '../profiles/client.ts';
import { type Connection, connect } from '../profiles/connection.ts';
import type { BulkOptions, ImportOptions, JobOptions } from './bulk-options.ts';
import type { BulkTask } from './bulk-task.ts';
import { ACCESS_LEVEL, type CellType, OBJECT_ID, textOf, USER_ID } from './cells.ts';
import { parseTable, type Table } from './csv-table.ts';
import { checkImport, checkUpdate } from './job-files.ts';
import { parseMembers } from './member-list.ts';
import { parseNewUsers, type UserDefaults } from './new-users.ts';
import { Problems } from './problems.ts';
import { type InputFile, readInput } from './read-input.ts';
import { commandOf, runBulk } from './run-bulk.ts';
import { runJob } from './run-job.ts';
import { otherColumns, type UserField } from './user-columns.ts';

export type ListOptions = BulkOptions & { readonly column?: string };

const REFERENCE = textOf(64);

/** `bulk import`: one call per row, or one job. */
export async function importFile(path: string, options: ImportOptions, context: Context): Promise<void> {
	const connection = await connect(context, options);
	const communityId = communityOf(options, connection);
	const file = await readInput(path, context);
	const table = parseTable(file);
	if (options.job) await importAsJob(file, table, communityId, options, context, connection);
	else await createFromRows(path, file, table, communityId, options, context, connection);
}

/** `bulk update`: one job. */
export async function updateFile(path: string, options: JobOptions, context: Context): Promise<void> {
	const connection = await connect(context, options);
	const file = await readInput(path, context);
	const table = parseTable(file);
	const problems = new Problems(file.name);
	checkUpdate(table, problems);
	problems.throwIfAny();
	const question = `Update ${members(table.rows.length)} from ${file.name}?`;
	const job = { operation: 'integration.users.bulkUpdate', file, rows: table.rows.length, question, fields: {} };
	await runJob(job, options, context, connection);
}

/** `bulk award-badge` */
export async function awardBadgeTo(badgeId: string, path: string, options: ListOptions, context: Context): Promise<void> {
	await runList(path, options, context, USER_ID, () => ({
		name: `award-badge ${badgeId}`,
		operation: 'system.badges.awardToUser',
		past: 'awarded',
		params: (userId) => ({ id: badgeId, userId }),
		run: (core, values, runOptions) => awardBadge(core, badgeId, values, runOptions),
	}));
}

/** `bulk add-role` */
export async function addRoleTo(roleId: string, path: string, options: ListOptions, context: Context): Promise<void> {
	await runList(path, options, context, USER_ID, () => ({
		name: `add-role ${roleId}`,
		operation: 'system.roles.addToUser',
		past: 'added',
		params: (userId) => ({ id: roleId, userId }),
		run: (core, values, runOptions) => addRole(core, roleId, values, runOptions),
	}));
}

/** `bulk delete` */
export async function deleteMembers(path: string, options: ListOptions, context: Context): Promise<void> {
	await runList(path, options, context, REFERENCE, (count) => ({
		name: 'delete',
		operation: 'integration.users.manage',
		past: 'deleted',
		question: `Delete ${members(count)}?`,
		params: (user) => ({ action: 'delete', user }),
		run: deleteUsers,
	}));
}

/** `bulk restore` */
export async function restoreMembers(path: string, options: ListOptions, context: Context): Promise<void> {
	await runList(path, options, context, REFERENCE, () => ({
		name: 'restore',
		operation: 'integration.users.manage',
		past: 'restored',
		params: (user) => ({ action: 'restore', user }),
		run: restoreUsers,
	}));
}

type ListTask = Omit<BulkTask<string>, 'items' | 'secrets' | 'question'> & { readonly question?: string };

async function runList(
	path: string,
	options: ListOptions,
	context: Context,
	type: CellType,
	taskOf: (count: number) => ListTask,
): Promise<void> {
	const connection = await connect(context, options);
	const items = parseMembers(await readInput(path, context), options.column, type);
	const task = { question: undefined, ...taskOf(items.length), items, secrets: [] };
	await runBulk(task, path, options, context, connection);
}

async function createFromRows(
	path: string,
	file: InputFile,
	table: Table,
	communityId: string | undefined,
	options: ImportOptions,
	context: Context,
	connection: Connection,
): Promise<void> {
	if (options.idempotencyKey !== undefined)
		throw new CommandError('--idempotency-key applies to --job. Without it, each row has a key of its own; see --resume.');
	const problems = new Problems(file.name);
	const defaults = defaultsOf(options);
	const userFields = await userFieldsFor(table, communityId, options, context, connection);
	const items = parseNewUsers(table, defaults, userFields, problems);
	problems.throwIfAny();
	const joining = defaults.joinServer ? 'are full members at once' : 'are invited';
	const email = defaults.sendEmail ? 'get a welcome email' : 'get no welcome email';
	const task: BulkTask<UserCreate> = {
		name: 'import',
		operation: 'integration.users.create',
		items,
		past: 'created',
		question: `Create ${members(items.length)} from ${file.name}? Unless a column states otherwise, they ${joining}, and ${email}.`,
		params: (user) => ({ ...user }),
		secrets: ['password', 'confirmPassword'],
		run: createUsers,
	};
	await runBulk(task, path, options, context, connection);
}

async function importAsJob(
	file: InputFile,
	table: Table,
	communityId: string | undefined,
	options: ImportOptions,
	context: Context,
	connection: Connection,
): Promise<void> {
	for (const [flag, value] of Object.entries({
		'--access-level': options.accessLevel,
		'--invite': options.invite,
		'--send-email': options.sendEmail,
		'--concurrency': options.concurrency,
		'--report': options.report,
		'--resume': options.resume,
	})) {
		if (value !== undefined) throw new CommandError(`${flag} does not apply to --job. Leave it out.`);
	}
	if (communityId === undefined)
		throw new CommandError('--job needs the community: set --community-id, or use a profile with a community.');
	const problems = new Problems(file.name);
	checkImport(table, problems);
	problems.throwIfAny();
	const rows = table.rows.length;
	const question = `Import ${members(rows)} from ${file.name} as one job? It updates those that exist.`;
	const job = { operation: 'integration.users.bulkImport', file, rows, question, fields: { communityId } };
	await runJob(job, options, context, connection);
}

function communityOf({ communityId: given }: JobOptions, { communityId }: Connection): string | undefined {
	if (given === undefined || OBJECT_ID.parse(given) !== undefined) return given ?? communityId;
	throw new CommandError(`--community-id must be ${OBJECT_ID.expected}; given ${JSON.stringify(given)}.`);
}

function defaultsOf({ accessLevel, invite = false, sendEmail = false }: ImportOptions): UserDefaults {
	const defaults = { joinServer: !invite, sendEmail };
	if (accessLevel === undefined) return defaults;
	const level = ACCESS_LEVEL.parse(accessLevel);
	if (typeof level === 'number') return { ...defaults, accessLevel: level };
	throw new CommandError(`--access-level must be ${ACCESS_LEVEL.expected}; given ${JSON.stringify(accessLevel)}.`);
}

/** The user fields of the community, if the file has columns for them. A dry run sends nothing, and cannot know them. */
async function userFieldsFor(
	{ header }: Table,
	communityId: string | undefined,
	options: ImportOptions,
	context: Context,
	connection: Connection,
): Promise<UserField[] | undefined> {
	const [other] = otherColumns(header);
	if (other === undefined) return [];
	if (options.dryRun) return undefined;
	const needs = `The column ${JSON.stringify(other)} may be a user field. To check it`;
	if (communityId === undefined) throw new CommandError(`${needs}, set --community-id, or use a profile with a community.`);
	if (!connection.has('integration')) throw new CommandError(connection.missing('integration'), EXIT.auth);
	const command = await commandOf('integration.userFields.list');
	try {
		const client = clientOf(connection, options, hooksOf(options, context));
		return await client.integration.userFields.list({ communityId }, { signal: context.signal });
	} catch (error) {
		const shown = toCommandError(error, command, connection);
		if (!(shown instanceof CommandError)) throw shown;
		throw new CommandError(`${needs}, the user fields were requested: ${shown.message}`, shown.exitCode, { cause: error });
	}
}

function members(count: number): string {
	return count === 1 ? '1 member' : `${count} members`;
}
