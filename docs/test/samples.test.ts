import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationIds } from '@returning-ai/codegen/example-request';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/samples/languages.ts';
import { sampleRequest } from '../src/samples/request.ts';
import { checkedIds, clientOnMock, pathOnMock, run, sampleIn, samples, useSampleRuns } from './sample-runs.ts';

const runs = useSampleRuns();

describe('the samples', () => {
	it('cover 16 languages per operation, each with its host and a placeholder', () => {
		const labels = ['TypeScript', ...LANGUAGES.map(({ label }) => label)];
		expect(labels).toHaveLength(16);
		for (const [id, list] of samples) {
			expect(
				list.map(({ label }) => label),
				id,
			).toEqual(labels);
			for (const { label, source } of list) {
				expect(source, `${id} in ${label}`).toMatch(/YOUR_[A-Z_]+/);
				if (label !== 'TypeScript') expect(source, `${id} in ${label}`).toContain(new URL(sampleRequest(id).url).host);
			}
		}
		expect([...samples.values()].flat()).toHaveLength(operationIds.length * 16);
	});
});

describe('the TypeScript samples', () => {
	it('type-check against our client', async () => {
		const place = join(runs.folder, 'types');
		mkdirSync(place);
		for (const id of checkedIds) writeFileSync(join(place, `${id}.ts`), sampleIn('TypeScript', id));
		const config = { extends: '../../../tsconfig.json', compilerOptions: { noEmit: true }, include: ['*.ts'] };
		writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
		const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc');
		const check = (): string => execFileSync(process.execPath, [tsc, '-p', place], { encoding: 'utf8', stdio: 'pipe' });
		expect(check()).toBe('');
		writeFileSync(join(place, 'wrong.ts'), sampleIn('TypeScript', 'integration.messages.send').replace('channelId', 'chanelId'));
		expect(check).toThrow();
	});
});

describe('each sample succeeds on the mock', () => {
	it('in JavaScript', () =>
		runs.runAll('JavaScript', async (source, id) => {
			writeFileSync(join(runs.folder, `${id}.mjs`), source);
			const { stdout } = await run(process.execPath, [`${id}.mjs`], { cwd: runs.folder });
			expect(stdout).toMatch(/^2\d\d \{/);
		}));

	it('in TypeScript, with our client', () =>
		runs.runAll(
			'TypeScript',
			async (source, id) => {
				writeFileSync(join(runs.folder, `${id}.ts`), source);
				await run(process.execPath, [`${id}.ts`], { cwd: runs.folder });
			},
			clientOnMock,
		));

	it('in raw HTTP', () =>
		runs.runAll(
			'HTTP',
			async (source) => {
				expect(await overSocket(source, runs.mock)).toMatch(/^HTTP\/1\.1 2\d\d /);
			},
			pathOnMock,
		));
});

function overSocket(request: string, { url }: { url: string }): Promise<string> {
	return new Promise((resolve, reject) => {
		const { port, hostname } = new URL(url);
		const [head = '', ...body] = request.split('\n\n');
		const text = `${head}\nConnection: close\n\n${body.join('\n\n')}`;
		// The lines of a multipart form end with CRLF, as the headers' do. The JSON has one line.
		const socket = connect(Number(port), hostname, () =>
			socket.write(`${text.replaceAll('\n', '\r\n')}${head.includes('multipart') ? '\r\n' : ''}`),
		);
		let response = '';
		socket.setEncoding('utf8').on('data', (chunk: string) => {
			response += chunk;
		});
		socket.on('end', () => resolve(response)).on('error', reject);
		socket.setTimeout(60_000, () => reject(new Error(`No response within 60 s to:\n${request}`)));
	});
}
