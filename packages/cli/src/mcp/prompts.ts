import type { GetPromptResult, Prompt } from '@modelcontextprotocol/sdk/types.js';
import { didYouMean } from '../errors/nearest.ts';
import { InvalidParamsError } from './protocol-errors.ts';
import type { Session } from './session.ts';

interface Task extends Prompt {
	readonly arguments: { name: string; description: string; required: boolean }[];
	/** The operations that it calls, in order. */
	readonly operations: readonly string[];
	/** What to do. `{name}` is the value of an argument. */
	readonly steps: readonly string[];
}

const TASKS: readonly Task[] = [
	{
		name: 'post_announcement',
		title: 'Post an announcement',
		description: 'Post a message to a channel of the community.',
		arguments: [
			{ name: 'channel', description: 'Name of the channel', required: true },
			{ name: 'topic', description: 'What the announcement says', required: true },
			{ name: 'sender', description: 'Username or email address of the member who posts it', required: true },
		],
		operations: ['integration.channels.list', 'integration.messages.send'],
		steps: [
			'Find the channel {channel} with integration.channels.list. If none or more than one matches, ask the user.',
			'Write an announcement about {topic}, at most 4,000 characters.',
			'Show the user the text, the channel and the sender {sender}. Ask whether to post it, and wait for a yes.',
			'Post it with integration.messages.send, and an idempotencyKey of your own. Repeat a failed call only with the same key.',
		],
	},
	{
		name: 'award_badge',
		title: 'Award a badge',
		description: 'Award a badge to a member.',
		arguments: [
			{ name: 'badge', description: 'Title of the badge', required: true },
			{ name: 'member', description: 'Email address or ID of the member', required: true },
		],
		operations: ['system.badges.list', 'integration.users.getData', 'system.badges.awardToUser'],
		steps: [
			'Find the badge {badge} with system.badges.list.',
			'Find the member {member} with integration.users.getData. The badge needs the _id of the result.',
			'Show the user the badge and the member. Ask whether to award it, and wait for a yes.',
			'Award it with system.badges.awardToUser.',
		],
	},
	{
		name: 'import_members',
		title: 'Import members',
		description: 'Create or update members from a CSV file.',
		arguments: [
			{ name: 'source', description: 'The CSV text, or where to find it', required: true },
			{ name: 'communityId', description: 'ID of the community', required: true },
		],
		operations: ['integration.users.bulkImport'],
		steps: [
			'Get the CSV text from {source}. The guide returning-ai://guides/bulk-import-and-update describes the columns.',
			'Check it: First Name, Last Name, Username and Email are in each row, and no Username or Email occurs twice.',
			'Show the user the number of rows, the first three of them and every problem. Ask whether to import, and wait for a yes.',
			'Send it with integration.users.bulkImport: data is the CSV text, communityId is {communityId}. Use an idempotencyKey.',
			'The import runs in the background. Tell the user that the API log of the community lists the rows that were skipped.',
		],
	},
];

export function listPrompts(): Prompt[] {
	return TASKS.map(({ operations: _, steps: __, ...prompt }) => prompt);
}

/** @throws {InvalidParamsError} The prompt is unknown, or an argument is missing or unknown. */
export function getPrompt(
	{ catalog, access }: Session,
	name: string,
	given: Readonly<Record<string, string>> = {},
): GetPromptResult {
	const task = TASKS.find((candidate) => candidate.name === name);
	const names = TASKS.map((candidate) => candidate.name);
	if (!task) throw new InvalidParamsError(`There is no prompt ${JSON.stringify(name.slice(0, 60))}.${didYouMean(name, names)}`);
	checkArguments(task, given);
	const steps = task.steps.map(
		(step, index) => `${index + 1}. ${step.replace(/\{(\w+)\}/g, (_, key: string) => quoted(given[key]))}`,
	);
	const refusals = task.operations.flatMap((id) => {
		const command = catalog.get(id);
		const refusal = command && access.refusal(command);
		return refusal ? [`Not possible now: ${refusal.reason} Tell the user to ${refusal.fix}.`] : [];
	});
	const start = 'Use the tools of returning-ai. Read describe_operation before the first call of an operation.';
	const text = [start, ...steps, ...refusals].join('\n');
	return { description: task.description, messages: [{ role: 'user', content: { type: 'text', text } }] };
}

function checkArguments(task: Task, given: Readonly<Record<string, string>>): void {
	const names = task.arguments.map(({ name }) => name);
	const unknown = Object.keys(given).find((name) => !names.includes(name));
	if (unknown !== undefined)
		throw new InvalidParamsError(
			`${task.name} has no argument ${JSON.stringify(unknown.slice(0, 60))}; allowed: ${names.join(', ')}.`,
		);
	const missing = task.arguments.find(({ name }) => !Object.hasOwn(given, name) || given[name] === '');
	if (missing) throw new InvalidParamsError(`${task.name}: the argument ${missing.name} is missing. ${missing.description}.`);
}

function quoted(value: string | undefined): string {
	return JSON.stringify(value?.slice(0, 20_000) ?? '');
}
