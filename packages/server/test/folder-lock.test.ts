/** A data folder of PGlite belongs to one process, until that process ends in whatever way. */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder } from '../src/data/folder-lock.ts';

const STARTERS = 8;
const ROUNDS = 10;
/** A new PID namespace, as in a container: the process is PID 1. */
const NAMESPACE = ['unshare', '--user', '--map-root-user', '--pid', '--fork', '--kill-child', '--mount-proc'];

let home: string;
let folder: string;
let holders: ChildProcess[];
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'returning-ai-lock-'));
	folder = join(home, 'data');
	holders = [];
});
afterEach(async () => {
	await Promise.all(holders.map(kill));
	rmSync(home, { recursive: true });
});

function startHolder(command: readonly string[] = []): ChildProcess {
	const [execPath = process.execPath, ...args] = [...command, process.execPath];
	// `fork` passes `execArgv` first: behind `unshare`, that is Node itself.
	const holder = fork(join(import.meta.dirname, 'lock-holder.ts'), { execPath, execArgv: args });
	holders.push(holder);
	return holder;
}

async function lock(holder: ChildProcess): Promise<string> {
	const answer = once(holder, 'message');
	holder.send(folder);
	const [outcome] = await answer;
	return outcome;
}

async function kill(holder: ChildProcess): Promise<void> {
	if (holder.exitCode !== null || holder.signalCode !== null) return;
	const ended = once(holder, 'exit');
	holder.kill('SIGKILL');
	await ended;
}

it('is refused to another process, and to a second server in the same process', async () => {
	const release = lockFolder(folder);
	expect(() => lockFolder(folder)).toThrow(`The data folder ${folder} is in use.`);
	expect(await lock(startHolder())).toBe('in use');
	release();
	expect(await lock(startHolder())).toBe('locked');
});

it('is free after its process was killed', async () => {
	const holder = startHolder();
	expect(await lock(holder)).toBe('locked');
	await kill(holder);
	lockFolder(folder)();
});

it('is free after a container was killed, although each container has a process 1', async () => {
	const container = spawnSync(NAMESPACE[0] ?? '', [...NAMESPACE.slice(1), 'true']).status === 0 ? NAMESPACE : [];
	const holder = startHolder(container);
	expect(await lock(holder)).toBe('locked');
	// Another container that runs at the same time and shares the volume.
	expect(await lock(startHolder(container))).toBe('in use');
	await kill(holder);
	expect(await lock(startHolder(container))).toBe('locked');
});

it('is free if an earlier version left its lock file, with a PID that another process has now', () => {
	writeFileSync(`${folder}.lock`, '1');
	lockFolder(folder)();
});

it(`goes to exactly one of ${STARTERS} processes that start when its process was killed`, async () => {
	const starters = Array.from({ length: STARTERS }, () => startHolder());
	for (let round = 0; round < ROUNDS; round++) {
		const outcomes = await Promise.all(starters.map(lock));
		expect(outcomes.toSorted()).toEqual([...Array.from({ length: STARTERS - 1 }, () => 'in use'), 'locked']);
		const winner = outcomes.indexOf('locked');
		await kill(starters[winner] as ChildProcess);
		starters[winner] = startHolder();
	}
});
