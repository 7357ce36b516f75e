import { Option, type Command as Program } from 'commander';
import type { Context } from '../context.ts';
import { unwrap } from '../operation/flags.ts';
import { addCommonOptions } from '../options/add-options.ts';

type Run = (...args: never[]) => Promise<void>;

interface Details {
	readonly about: string;
	readonly options: readonly Option[];
	readonly example: string;
	/** Loads the action. */
	load(): Promise<Run>;
}

const YES = new Option('--yes', 'do not ask');
const KEY = new Option('--idempotency-key <key>', 'sends the file again without a second job; default: random');
const COMMUNITY = new Option('--community-id <id>', 'ID of the community; default: that of the profile');
const COLUMN = new Option('--column <name>', 'the column of a CSV file with the members; default: one member per line');
const RUN_OPTIONS = [
	new Option('--concurrency <number>', 'calls in parallel, from 1 to 32; default: 4'),
	new Option('--report <path>', 'where to write the report; default: FILE.report.json, which a complete run deletes'),
	new Option('--resume <report>', 'continue the run of this report: skips the rows that are done'),
];
const RESUME = `Ctrl-C stops the run after the calls in progress. The report of a run that stopped, or in which rows failed, lets you
continue it with --resume: rows that are done are skipped, and the others are sent with the same idempotency keys, which the API keeps
for 24 hours.`;
const LIST = `FILE has one member per line, or is a CSV file of which --column names a column; - reads stdin.`;
const USER_IDS = `A member is a userId such as 1102, or an _id.`;

const DETAILS: Readonly<Record<string, Details>> = {
	import: {
		about: `Creates a member from each row, with integration.users.create. The file is CSV in UTF-8 with commas. Required columns: First
Name, Last Name, Username, Email. Others: Display Name, Password, Access Level, Join Server, Send Email, Email Password, Email Template,
Referral, External ID, and the database key of each user field. Every row is validated before the first call.

With --job, uploads the file as one job, with integration.users.bulkImport. It has the columns of the vendor's template: also Phone,
Country, Language, Role and Tag, but no passwords. A job also updates members that exist.

${RESUME}`,
		options: [
			new Option('--access-level <number>', 'of members without a column "Access Level"'),
			new Option('--invite', 'members join at their first sign-in; default: at once'),
			new Option('--send-email', 'send a welcome email'),
			new Option('--job', 'upload the file as one job'),
			COMMUNITY,
			KEY,
			...RUN_OPTIONS,
			YES,
		],
		example: 'import members.csv --access-level 1 --yes',
		load: async () => (await import('./commands.ts')).importFile,
	},
	update: {
		about: `Uploads a CSV file that updates members, with integration.users.bulkUpdate. The column "email" is required. Every other
column overwrites the field with its name. An empty cell changes nothing. A column "xp_op" before "xp" has add, subtract or overwrite.
Every row is validated before the upload.`,
		options: [KEY, YES],
		example: 'update members.csv --yes',
		load: async () => (await import('./commands.ts')).updateFile,
	},
	'award-badge': {
		about: `Awards a badge to each member of a list, with system.badges.awardToUser. ${LIST} ${USER_IDS}\n\n${RESUME}`,
		options: [COLUMN, ...RUN_OPTIONS],
		example: 'award-badge 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61 user-ids.txt',
		load: async () => (await import('./commands.ts')).awardBadgeTo,
	},
	'add-role': {
		about: `Adds a role to each member of a list, with system.roles.addToUser. ${LIST} ${USER_IDS}\n\n${RESUME}`,
		options: [COLUMN, ...RUN_OPTIONS],
		example: 'add-role 665f1c2ab7e4d90012a3b421 user-ids.txt',
		load: async () => (await import('./commands.ts')).addRoleTo,
	},
	delete: {
		about: `Deletes each member of a list by username, with integration.users.manage. ${LIST}\n\n${RESUME}`,
		options: [COLUMN, ...RUN_OPTIONS, YES],
		example: 'delete usernames.txt --yes',
		load: async () => (await import('./commands.ts')).deleteMembers,
	},
	restore: {
		about: `Restores each deleted member of a list by username, with integration.users.manage. ${LIST}\n\n${RESUME}`,
		options: [COLUMN, ...RUN_OPTIONS],
		example: 'restore usernames.txt',
		load: async () => (await import('./commands.ts')).restoreMembers,
	},
};

/** Adds the options, the help and the action of a bulk command. */
export function addDetails(leaf: Program, context: Context): void {
	const details = DETAILS[leaf.name()];
	if (!details) return;
	const example = `Example, on a mock that runs (returning-ai mock):\n  returning-ai bulk ${details.example} --environment local`;
	leaf.description(unwrap(details.about)).addHelpText('after', `\n${example}`);
	for (const option of details.options) leaf.addOption(option);
	addCommonOptions(leaf);
	leaf.action(async (...args: unknown[]) => {
		const run = (await details.load()) as (...all: unknown[]) => Promise<void>;
		// The last argument is the command itself.
		await run(...args.slice(0, -1), context);
	});
}
