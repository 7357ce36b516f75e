import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { ask, hasEnded } from '../src/child.ts';

const child = new URL('../src/child.ts', import.meta.url).href;

function run(code: string): ChildProcess {
	return spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
}

it('resolves with the answer of a child, and skips other messages', async () => {
	const process_ = run(
		`process.on('message', () => { process.send('noise'); process.send({ answer: 7 }); process.disconnect(); });`,
	);
	const answer = await ask<{ answer: number }>(process_, 'question', (message) => typeof message === 'object');
	expect(answer).toEqual({ answer: 7 });
	await once(process_, 'exit');
});

it.each([
	['by itself', 'process.exit(3)', 'exit code 3'],
	['by an error', "process.on('message', () => {}); Promise.reject(new Error('odd'))", 'exit code 1'],
	['by a signal', "process.kill(process.pid, 'SIGKILL')", 'SIGKILL'],
])('rejects when a child ended %s', async (_, code, how) => {
	const process_ = run(code);
	await expect(ask(process_, 'question')).rejects.toThrow(/ended|EPIPE|ECONNRESET|closed/);
	if (!hasEnded(process_)) await once(process_, 'exit');
	await expect(ask(process_, 'question')).rejects.toThrow(`ended: ${how}.`);
});

it('drops messages to a parent that has ended', async () => {
	const process_ = run(
		`import { tellParent } from '${child}'; process.on('disconnect', () => { tellParent('late'); setTimeout(() => process.exit(7), 50); }); tellParent('ready');`,
	);
	await ask(process_);
	process_.disconnect();
	expect(await once(process_, 'exit')).toEqual([7, null]);
});

it('keeps the network of the soak test alive when callers close the connection midway in their bodies', async () => {
	const network = fork(new URL('../src/soak/network.ts', import.meta.url), ['1']);
	const { url } = await ask<{ url: string }>(network);
	const head = 'POST /a HTTP/1.1\r\nhost: localhost\r\nx-call: 1\r\ncontent-length: 100\r\n\r\n{"half":';
	for (let count = 0; count < 50; count++) {
		const socket = connect(Number(new URL(url).port), '127.0.0.1');
		socket.on('error', () => {});
		socket.write(head, () => socket.resetAndDestroy());
		await once(socket, 'close');
	}
	expect(await ask(network, 'counts')).toMatchObject({ applied: [] });
	const exit = once(network, 'exit');
	network.kill();
	await exit;
});
