import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationIds } from '@returning-ai/codegen/example-request';
import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../src/samples/request.ts';
import { SAMPLE_LABELS } from '../src/samples/samples.ts';
import { checkedIds, sampleIn, samples, useSampleRuns } from './sample-runs.ts';

const runs = useSampleRuns();

describe('the samples', () => {
	it('cover our client, our command line and 15 languages per operation, each with its host, a timeout, and the key from the environment', () => {
		expect(SAMPLE_LABELS).toHaveLength(17);
		for (const [id, list] of samples) {
			expect(
				list.map(({ label }) => label),
				id,
			).toEqual(SAMPLE_LABELS);
			for (const { label, source } of list) {
				const { credential, url } = sampleRequest(id);
				const name = `${id} in ${label}`;
				expect(source, name).toMatch(label === 'HTTP' ? /YOUR_[A-Z_]+/ : credential.variable);
				const isOurs = ['TypeScript', 'CLI'].includes(label);
				if (!isOurs) expect(source, name).toContain(new URL(url).host);
				// Ours have a timeout already, and an HTTP message cannot have one.
				if (!isOurs && label !== 'HTTP') expect(source, name).toMatch(/timeout|max-time/i);
			}
		}
		expect([...samples.values()].flat()).toHaveLength(operationIds.length * 17);
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
	it.each(['JavaScript', 'TypeScript', 'HTTP'])('in %s', (label) => runs.runAll(label));
});
