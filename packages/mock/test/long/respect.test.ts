import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { follow, type OperationId, operationIds, operationObject, operations } from '@returning-ai/codegen/example-request';
import { expect, it } from 'vitest';
import { startMock } from '../../src/index.ts';

const run = promisify(execFile);
const CREDENTIALS = ['SystemKey', 'SecureAuthKey', 'CommunityKey', 'UserToken'];

/** A workflow per operation, with a step for each declared status, success first. Redocly adds the example bodies. */
function workflow(id: OperationId): object {
	const { method, path, credential, statuses } = operations[id];
	const pointer = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
	const { parameters = [] } = operationObject(id);
	const needed = parameters
		.filter(({ in: place, required }) => place !== 'header' && required)
		.map(({ name, in: place, example }) => ({ name, in: place, value: example }));
	return {
		workflowId: id.replaceAll('.', '-'),
		inputs: { $ref: `#/components/inputs/${credential}` },
		steps: statuses.map((status) => ({
			stepId: `status-${status}`,
			operationPath: `{$sourceDescriptions.openapi.url}#${pointer}`,
			'x-security': [securityOf(credential)],
			parameters: [...needed, { name: 'Prefer', in: 'header', value: `code=${status}` }],
			...formOf(id),
			successCriteria: [{ condition: `$statusCode == ${status}` }],
		})),
	};
}

/** Redocly adds only JSON bodies, so a form is given here. */
function formOf(id: OperationId): object {
	const form = operationObject(id).requestBody?.content['multipart/form-data'];
	if (!form) return {};
	return {
		requestBody: {
			contentType: 'multipart/form-data',
			payload: follow<{ value?: unknown }>(Object.values(form.examples)[0] ?? {}).value,
		},
	};
}

function securityOf(credential: string): object {
	const isBearer = credential === 'CommunityKey' || credential === 'UserToken';
	return { schemeName: credential, values: { [isBearer ? 'token' : 'apiKey']: `$inputs.${credential}` } };
}

function arazzo(document: string): object {
	const input = (name: string) => [name, { type: 'object', properties: { [name]: { type: 'string', format: 'password' } } }];
	return {
		arazzo: '1.0.1',
		info: { title: 'Every operation and every status', version: '1.0.0' },
		sourceDescriptions: [{ name: 'openapi', type: 'openapi', url: document }],
		workflows: operationIds.map(workflow),
		components: { inputs: Object.fromEntries(CREDENTIALS.map(input)) },
	};
}

interface Result {
	executedWorkflows: { executedSteps: { checks: { name: string; passed: boolean; message: string }[] }[] }[];
}

async function respect(
	url: string,
): Promise<{ code: number; steps: number; checks: { name: string; passed: boolean; message: string }[] }> {
	const folder = mkdtempSync(join(tmpdir(), 'mock-respect-'));
	try {
		const [file, output] = [join(folder, 'contract.arazzo.json'), join(folder, 'result.json')];
		writeFileSync(file, JSON.stringify(arazzo(fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json')))));
		const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
		const inputs = CREDENTIALS.flatMap((name) => ['--input', `${name}=rai_test_key`]);
		const args = [cli, 'respect', file, '--server', `openapi=${url}`, '--json-output', output, ...inputs];
		const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
		const { code = 0 } = (await run(process.execPath, args, { env, cwd: folder, maxBuffer: 1e8 }).catch((error) => error)) as {
			code?: number;
		};
		const [result] = Object.values(JSON.parse(readFileSync(output, 'utf8')).files) as [Result];
		const steps = result.executedWorkflows.flatMap(({ executedSteps }) => executedSteps);
		return { code, steps: steps.length, checks: steps.flatMap(({ checks }) => checks) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

it('passes the workflows of redocly respect for every operation and status', {
	timeout: 600_000,
}, async () => {
	const mock = await startMock({ port: 0 });
	const { code, steps, checks } = await respect(mock.url);
	await mock.close();
	console.info(
		`redocly respect: ${operationIds.length} workflows, ${steps} steps, ${checks.filter(({ passed }) => passed).length} of ${checks.length} checks passed`,
	);
	expect(checks.filter(({ passed }) => !passed)).toEqual([]);
	expect([code, steps]).toEqual([0, operationIds.flatMap((id) => operations[id].statuses).length]);
});

it('fails the workflows for an invalid response', { timeout: 600_000 }, async () => {
	const mock = await startMock({ port: 0 });
	mock.control.on('system.channels.list').reply(200, { body: { odd: true }, offContract: true });
	const { code, checks } = await respect(mock.url);
	await mock.close();
	expect(code).not.toBe(0);
	expect(checks.some(({ passed }) => !passed)).toBe(true);
});
