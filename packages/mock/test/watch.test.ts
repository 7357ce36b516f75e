import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WatchedDocument } from '../src/cli/watch.ts';
import type { Contract } from '../src/contract/contract.ts';
import { serveMock } from '../src/start-mock.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-watch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function documentOf(...names: string[]): string {
	const paths = names.map((name) => [
		`/${name}`,
		{ get: { operationId: name, responses: { 200: { description: 'OK' }, 404: { description: 'Not found' } } } },
	]);
	return JSON.stringify({ openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths: Object.fromEntries(paths) });
}

function save(name: string, text: string): string {
	const file = join(folder, name);
	writeFileSync(file, text);
	return file;
}

/** The next version of a watched document, or the error of reading it. */
class Versions {
	readonly #document: WatchedDocument;
	readonly #seen: (Contract | Error)[] = [];
	#wake = (): void => {};

	constructor(file: string) {
		this.#document = new WatchedDocument(file);
	}

	async start(): Promise<Contract> {
		const first = await this.#document.read();
		const add = (version: Contract | Error): void => {
			this.#seen.push(version);
			this.#wake();
		};
		this.#document.watch({ onContract: add, onError: add });
		return first;
	}

	async next(): Promise<string[] | string> {
		while (this.#seen.length === 0) {
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
		}
		const version = this.#seen.shift();
		return version instanceof Error ? version.message : (version?.ids ?? []);
	}

	close(): void {
		this.#document.close();
	}
}

describe('a watched document', () => {
	async function watched(file: string): Promise<Versions> {
		const versions = new Versions(file);
		await versions.start();
		return versions;
	}

	it('is read again after its file is written', async () => {
		const versions = await watched(save('pets.json', documentOf('a')));
		save('pets.json', documentOf('a', 'b'));
		expect(await versions.next()).toEqual(['a', 'b']);
		versions.close();
	});

	it('is read again after an editor replaced its file', async () => {
		const file = save('pets.json', documentOf('a'));
		const versions = await watched(file);
		for (const name of ['b', 'c']) {
			renameSync(save('pets.json.new', documentOf(name)), file);
			expect(await versions.next()).toEqual([name]);
		}
		versions.close();
	});

	it('is read again after the folder behind a symbolic link was replaced', async () => {
		for (const name of ['one', 'other']) {
			mkdirSync(join(folder, name));
			save(`${name}/pets.json`, documentOf(name));
		}
		const link = join(folder, 'link');
		symlinkSync(join(folder, 'one'), link, 'junction');
		const versions = await watched(join(link, 'pets.json'));
		symlinkSync(join(folder, 'other'), `${link}.new`, 'junction');
		renameSync(`${link}.new`, link);
		expect(await versions.next()).toEqual(['other']);
		versions.close();
	});

	it('is read again after a file that it references changed, directly or not', async () => {
		const path = (ref: string): string => JSON.stringify({ openapi: '3.1.0', info: {}, paths: { '/a': { $ref: ref } } });
		save('one.json', JSON.stringify({ get: { $ref: 'other.json' } }));
		save('other.json', JSON.stringify({ operationId: 'a', responses: { 200: { description: 'OK' } } }));
		const versions = await watched(save('pets.json', path('one.json')));
		save('other.json', JSON.stringify({ operationId: 'b', responses: { 200: { description: 'OK' } } }));
		expect(await versions.next()).toEqual(['b']);
		rmSync(join(folder, 'other.json'));
		expect(await versions.next()).toContain('other.json');
		save('other.json', JSON.stringify({ operationId: 'c', responses: { 200: { description: 'OK' } } }));
		expect(await versions.next()).toEqual(['c']);
		versions.close();
	});

	it('reports a broken version, and is read again when it is fixed', async () => {
		const versions = await watched(save('pets.json', documentOf('a')));
		save('pets.json', '{"openapi": "3.1.0",');
		expect(await versions.next()).toMatch(/pets\.json:\d+: syntax: /);
		save('pets.json', documentOf('b'));
		expect(await versions.next()).toEqual(['b']);
		rmSync(join(folder, 'pets.json'));
		expect(await versions.next()).toContain('the file does not exist');
		save('pets.json', documentOf('c'));
		expect(await versions.next()).toEqual(['c']);
		versions.close();
	});

	it('misses no change between reading and watching', async () => {
		const document = new WatchedDocument(save('pets.json', documentOf('a')));
		await document.read();
		save('pets.json', documentOf('b'));
		const contract = await new Promise<Contract>((onContract, onError) => document.watch({ onContract, onError }));
		expect(contract.ids).toEqual(['b']);
		document.close();
	});
});

describe('a replaced contract', () => {
	async function contractOf(...names: string[]): Promise<Contract> {
		return new WatchedDocument(save('pets.json', documentOf(...names))).read();
	}

	it('keeps the recorded requests and the plans of operations that it has', async () => {
		const mock = await serveMock({ port: 0, contract: await contractOf('a', 'b') });
		mock.control.on('a').reply(404);
		mock.control.on('b').reply(404).times(1);
		expect((await fetch(`${mock.url}/a`)).headers.get('x-request-id')).toBe('req_mock_1');
		expect(mock.replace(await contractOf('a', 'c'))).toEqual(['b']);
		expect((await fetch(`${mock.url}/a`)).status).toBe(404);
		expect((await fetch(`${mock.url}/b`)).status).toBe(404);
		expect((await fetch(`${mock.url}/c`)).status).toBe(200);
		expect(mock.control.requests().map(({ number, path }) => [number, path])).toEqual([
			[1, '/a'],
			[2, '/a'],
			[3, '/b'],
			[4, '/c'],
		]);
		expect(mock.control.pending()).toEqual([]);
		expect(mock.control.coverage().answers.filter(({ count }) => count > 0)).toMatchObject([
			{ operationId: 'a', status: '404', count: 2 },
			{ operationId: 'c', status: '200', count: 1 },
		]);
		expect(() => mock.control.on('b')).toThrow('Unknown operation "b".');
		await mock.close();
	});
});

describe('the command with --watch', () => {
	const bin = join(import.meta.dirname, '../bin/returning-ai-mock.js');

	class Output {
		#text = '';
		readonly #process: ChildProcess;

		constructor(child: ChildProcess) {
			this.#process = child;
			child.stdout?.on('data', (chunk) => {
				this.#text += chunk;
			});
		}

		async until(pattern: RegExp): Promise<string> {
			for (;;) {
				const match = pattern.exec(this.#text);
				if (match) return match[0];
				if (this.#process.exitCode !== null) throw new Error(`The program ended: ${this.#text}`);
				await Promise.race([once(this.#process.stdout ?? this.#process, 'data'), once(this.#process, 'exit')]);
			}
		}
	}

	it('serves the last valid version, and logs problems and deleted plans', async () => {
		const file = save('pets.json', documentOf('a'));
		const child = spawn(process.execPath, [bin, '--port', '0', '--spec', file, '--watch'], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const output = new Output(child);
		const url = await output.until(/http:\/\/localhost:\d+/);
		await fetch(`${url}/__mock/replies`, { method: 'POST', body: '{"operation": "a", "replies": [{"status": 404}]}' });
		save('pets.json', '{"openapi": "3.1.0",');
		await output.until(/pets\.json:\d+: syntax: [\s\S]*The mock serves the last valid version\.\n/);
		expect((await fetch(`${url}/a`)).status).toBe(404);
		save('pets.json', documentOf('b', 'c'));
		await output.until(/pets\.json has changed: 2 operations\.\nThe plans of a are deleted/);
		expect((await fetch(`${url}/b`)).status).toBe(200);
		child.kill();
		await once(child, 'exit');
	});
});
