import { beforeAll, describe, expect, it } from 'vitest';
import { compareSurfaces } from '../src/command-surface/compare-surfaces.ts';
import { currentSurface, type Surface, type SurfaceCommand } from '../src/command-surface/surface.ts';

const SEND = 'integration messages send';

let surface: Surface;
beforeAll(async () => {
	surface = await currentSurface();
});

/** The command of the copy, which the edit may change. */
function command(copy: Surface, words: string): SurfaceCommand {
	const found = copy.commands[words];
	if (!found) throw new Error(`There is no command ${words}.`);
	return found;
}

function rename<Value>(record: Record<string, Value>, from: string, to: string): void {
	const value = record[from];
	if (value === undefined) throw new Error(`There is no ${from}.`);
	delete record[from];
	record[to] = value;
}

/** The changes that an edit of the released surface causes, as `level: reason`. */
function changesOf(edit: (copy: Surface) => void, prepare: (copy: Surface) => void = () => {}): string[] {
	const released = structuredClone(surface);
	prepare(released);
	const next = structuredClone(released);
	edit(next);
	return compareSurfaces(released, next).map(({ level, reason }) => `${level}: ${reason}`);
}

describe('the surface of the command line', () => {
	it('has every operation with its flags, and the exit codes', () => {
		const operations = Object.values(surface.commands).flatMap(({ operation }) => operation ?? []);
		expect(new Set(operations).size).toBe(60);
		expect(command(surface, SEND)).toMatchObject({
			operation: 'integration.messages.send',
			flags: { '--channel-id': { kind: 'string', required: true }, '--forum-topic-id': { kind: 'string', required: false } },
		});
		expect(command(surface, 'system auth login').proposed).toBe(true);
		expect(command(surface, '').flags).toHaveProperty('--version');
		expect(surface.exitCodes).toMatchObject({ ok: 0, usage: 2, interrupted: 130 });
	});

	it('is the same as itself', () => {
		expect(changesOf(() => {})).toEqual([]);
	});
});

describe('a change of a command', () => {
	it.each<[string, (copy: Surface) => void, string]>([
		[
			'another name',
			({ commands }) => rename(commands, SEND, 'integration message send'),
			`major: The command \`returning-ai ${SEND}\` is called \`returning-ai integration message send\` now.`,
		],
		[
			'another flag for the same field',
			(copy) => rename(command(copy, SEND).flags, '--forum-topic-id', '--topic'),
			`major: \`--forum-topic-id\` of \`returning-ai ${SEND}\` was removed.`,
		],
		[
			'a new flag',
			(copy) => Object.assign(command(copy, SEND).flags, { '--silent': { kind: 'boolean', required: false } }),
			`minor: \`--silent\` of \`returning-ai ${SEND}\` is new.`,
		],
		[
			'a new required flag',
			(copy) => Object.assign(command(copy, SEND).flags, { '--silent': { kind: 'boolean', required: true } }),
			`major: \`returning-ai ${SEND}\` requires \`--silent\` now.`,
		],
		[
			'a flag that becomes required',
			(copy) => Object.assign(command(copy, SEND).flags, { '--forum-topic-id': { kind: 'string', required: true } }),
			`major: \`--forum-topic-id\` of \`returning-ai ${SEND}\` is required now.`,
		],
		[
			'a flag that is no longer required',
			(copy) => Object.assign(command(copy, SEND).flags, { '--sender': { kind: 'string', required: false } }),
			`minor: \`--sender\` of \`returning-ai ${SEND}\` is no longer required.`,
		],
		[
			'another kind of flag',
			(copy) => Object.assign(command(copy, SEND).flags, { '--sender': { kind: 'list', required: true } }),
			`major: \`--sender\` of \`returning-ai ${SEND}\` is read as list instead of string.`,
		],
		[
			'a removed option of the program',
			(copy) => delete command(copy, '').flags['--version'],
			'major: `--version` of `returning-ai` was removed.',
		],
		[
			'a handwritten command',
			({ commands }) => Object.assign(commands, { verify: { arguments: [], flags: {} } }),
			'minor: The command `returning-ai verify` is new.',
		],
		[
			'another exit code',
			({ exitCodes }) => Object.assign(exitCodes, { notFound: 14 }),
			'major: The exit code `notFound` is 14 instead of 4.',
		],
		['a removed exit code', ({ exitCodes }) => delete exitCodes.partial, 'major: The exit code `partial` is gone instead of 8.'],
		['a new exit code', ({ exitCodes }) => Object.assign(exitCodes, { busy: 9 }), 'minor: The exit code `busy` is new.'],
	])('%s is reported with its level', (_, edit, reason) => {
		expect(changesOf(edit)).toContain(reason);
	});

	it.each<[string, (flags: SurfaceCommand) => void, string | undefined]>([
		[
			'a removed command',
			(verify) => void Object.assign(verify, { removed: true }),
			'major: The command `returning-ai verify` was removed.',
		],
		[
			'a removed value',
			({ flags }) => void Object.assign(flags, { '--as': flag('text') }),
			'major: `--as` of `returning-ai verify` no longer accepts json.',
		],
		[
			'a new value',
			({ flags }) => void Object.assign(flags, { '--as': flag('text', 'json', 'yaml') }),
			'minor: `--as` of `returning-ai verify` accepts more values.',
		],
		[
			'any value',
			({ flags }) => void Object.assign(flags, { '--as': { kind: 'string', required: false } }),
			'minor: `--as` of `returning-ai verify` accepts any value.',
		],
		[
			'an argument that is no longer accepted',
			(verify) => void verify.arguments.pop(),
			'major: `returning-ai verify` no longer accepts the argument file.',
		],
		[
			'an argument that becomes required',
			(verify) => void verify.arguments.splice(0, 1, { name: 'file', required: true, variadic: false }),
			'major: `returning-ai verify` requires the argument file.',
		],
		[
			'more arguments',
			(verify) => void verify.arguments.splice(0, 1, { name: 'file', required: false, variadic: true }),
			'minor: `returning-ai verify` accepts other numbers of the argument file.',
		],
		[
			'another name of an argument',
			(verify) => void verify.arguments.splice(0, 1, { name: 'path', required: false, variadic: false }),
			undefined,
		],
	])('handwritten: %s', (_, edit, reason) => {
		const prepare = ({ commands }: Surface): void => {
			const file = { name: 'file', required: false, variadic: false };
			commands.verify = { arguments: [file], flags: { '--as': flag('text', 'json') } };
		};
		const changes = changesOf((copy) => {
			const verify = command(copy, 'verify');
			edit(verify);
			if ('removed' in verify) delete copy.commands.verify;
		}, prepare);
		expect(changes).toEqual(reason === undefined ? [] : [reason]);
	});

	it('is not reported when the contract has removed or added the operation', () => {
		expect(changesOf(({ commands }) => delete commands[SEND])).toEqual([]);
		const list = { operation: 'integration.messages.list', arguments: [], flags: {} };
		expect(changesOf(({ commands }) => Object.assign(commands, { 'integration messages list': list }))).toEqual([]);
	});

	it('is not covered by semantic versioning when the operation is proposed', () => {
		expect(changesOf((copy) => rename(command(copy, 'system auth login').flags, '--email', '--mail'))).toEqual([]);
	});
});

function flag(...values: string[]): SurfaceCommand['flags'][string] {
	return { kind: 'string', required: false, values };
}
