import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { operations } from '@returning-ai/codegen/example-request';
import { startMock } from '@returning-ai/mock';
import { createServer } from '@returning-ai/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist } from './site.ts';

const run = promisify(execFile);
const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const journeys = readFileSync(join(dist, 'journeys.arazzo.yaml'), 'utf8');
const INPUTS = {
	systemKey: 'rai_test_system_key',
	communityKey: 'rai_test_community_key',
	email: 'nightowl@example.com',
	password: 'correct-horse-battery-1',
};

interface Check {
	name: string;
	passed: boolean;
	condition?: string;
}

interface Report {
	hasProblems: boolean;
	executedWorkflows: { workflowId: string; executedSteps: { stepId: string; checks: Check[] }[] }[];
}

/** The program runs as a child, because the API that it calls runs in this process. */
async function redocly(folder: string, args: readonly string[]): Promise<number> {
	const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
	const options = { env, cwd: folder, maxBuffer: 2 ** 28 };
	return run(process.execPath, [cli, ...args], options).then(
		() => 0,
		({ code }: { code: number }) => code,
	);
}

/** Writes the document beside the contract, as the site publishes them. */
async function withJourneys<Result>(text: string, use: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'journeys-'));
	try {
		writeFileSync(join(folder, 'journeys.arazzo.yaml'), text);
		copyFileSync(join(dist, 'openapi.json'), join(folder, 'openapi.json'));
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function respect(url: string, text: string): Promise<{ code: number; report: Report }> {
	return withJourneys(text, async (folder) => {
		const inputs = Object.entries(INPUTS).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
		const args = ['respect', 'journeys.arazzo.yaml', '--server', `returningAi=${url}`, '--json-output', 'report.json', ...inputs];
		const code = await redocly(folder, args);
		const { files } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
		return { code, report: Object.values(files)[0] as Report };
	});
}

describe('the journeys', () => {
	it('are valid Arazzo', async () => {
		expect(await withJourneys(journeys, (folder) => redocly(folder, ['lint', 'journeys.arazzo.yaml']))).toBe(0);
		const wrong = journeys.replace('arazzo: 1.0.1', 'arazzo: 9.0.0');
		expect(await withJourneys(wrong, (folder) => redocly(folder, ['lint', 'journeys.arazzo.yaml']))).not.toBe(0);
	});

	it('name the operation of each step', () => {
		const steps = [
			...journeys.matchAll(/operationPath: "\{\$sourceDescriptions\.returningAi\.url\}#\/paths\/(\S+)\/(\w+)" # (\S+)$/gm),
		];
		expect(steps).toHaveLength(journeys.split('- stepId: ').length - 1);
		for (const [, path = '', method = '', id = ''] of steps) {
			const pointed = `${method.toUpperCase()} ${path.replaceAll('~1', '/').replaceAll('~0', '~')}`;
			const operation = operations[id as keyof typeof operations];
			expect(pointed).toBe(`${operation.method} ${operation.path}`);
		}
	});
});

interface Target {
	url: string;
	close(): Promise<void>;
}

async function startServer(): Promise<Target> {
	const server = await createServer({ demo: true });
	const { url } = await server.listen({ port: 0 });
	return { url, close: () => server.close() };
}

describe.each([
	['the mock', () => startMock({ port: 0 })],
	['the server', startServer],
])('on %s, the journeys', (_, start: () => Promise<Target>) => {
	let target: Target;
	beforeAll(async () => {
		target = await start();
	});
	afterAll(() => target.close());

	it('succeed', async () => {
		const { code, report } = await respect(target.url, journeys);
		const steps = report.executedWorkflows.flatMap(({ executedSteps }) => executedSteps);
		// A step that waits for a job fails until the job has ended, so the last run of a step counts.
		const last = new Map(steps.map((step) => [step.stepId, step]));
		const failed = [...last].flatMap(([id, { checks }]) =>
			checks.filter(({ passed }) => !passed).map((check) => ({ id, ...check })),
		);
		expect(failed).toEqual([]);
		expect(code).toBe(0);
		expect(report.executedWorkflows).toHaveLength(5);
		expect(last.size).toBe(journeys.split('- stepId: ').length - 1);
	});

	it('fail on a criterion that is not met', async () => {
		const wrong = journeys.replaceAll("condition: $..[?(@.channelType == 'open')]", "condition: $..[?(@.channelType == 'none')]");
		const { code, report } = await respect(target.url, wrong);
		const failed = report.executedWorkflows
			.flatMap(({ executedSteps }) => executedSteps)
			.filter(({ checks }) => checks.some(({ passed }) => !passed));
		expect(code).not.toBe(0);
		expect(failed.map(({ stepId }) => stepId)).toEqual(expect.arrayContaining(['listChannelsOfServer', 'listChannels']));
	});
});
