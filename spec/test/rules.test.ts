import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sample } from '@returning-ai/testing/sample';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../rules/plugin.ts';

const spec = join(import.meta.dirname, '..');
const fixtures = join(spec, 'rules/fixtures');
const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const env = {
	...process.env,
	REDOCLY_TELEMETRY: 'off',
	REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
	REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
};

/** What each failing fixture must be told, one entry per way in which the rule can be broken. */
const EXPECTED: Readonly<Record<string, string[]>> = {
	bounds: ['A string needs maxLength', 'An array needs maxItems', 'A number needs minimum', 'A number needs maximum'],
	'closed-objects': [
		'additionalProperties is missing',
		'additionalProperties is true',
		'needs maxProperties',
		'required is missing',
	],
	'component-names': ['"role_write" is not in PascalCase'],
	deprecation: [
		'x-deprecation is missing',
		'stands without',
		'has since: soon',
		'ends after 30 days',
		'names no successor',
		'"system.a.get" is no operationId, or is deprecated',
		'"system.nowhere.get" is no operationId',
	],
	descriptions: ['An operation has', 'A parameter has', 'A request body has', 'A reply has', 'A header has', 'Property "e" has'],
	envelope: ['x-envelope is "undefined"; expected one of system,', 'required meta.', 'found meta, body, data'],
	errors: ['Replies 403 are missing', 'the header x-request-id', 'schema StatusError', 'the header Retry-After'],
	evidence: [
		'x-evidence is missing',
		'"rumour"; expected one of documented,',
		'declared in EVIDENCE of spec/rules/vocabulary.ts',
	],
	examples: [
		'"b" has no example',
		'application/json has no named example',
		'"ok" is not named',
		'"status.badRequest" is not named',
	],
	'mentioned-operations': ['`system.a.list` is mentioned'],
	'operation-id': [
		'"listRoles"',
		'"public.roles.list"; expected family.resource.verb. Of the family: expected one of system,',
		'"make" is no verb for POST',
		'"create" is no verb for GET; expected one of get, list,',
		'"update" is no verb for PATCH; expected one of (none yet); they are declared in VERBS.patch of spec/rules/vocabulary.ts',
		'tags is ["roles"]',
	],
	permission: [
		'x-permission is missing; expected a list of which any one suffices. Each is one of COMMUNITY_OWNER,',
		'"sendMail" is no permission; expected one of COMMUNITY_OWNER,',
		'x-permission is empty',
	],
	'placeholder-credentials': ['a long hexadecimal key', 'a JSON Web Token', 'a bearer credential'],
	'renamed-twins': ['"Role-2" and "Role"', '"badge" and "Badge"'],
	summaries: ['does not begin with a capital', 'ends with a stop', 'is not in sentence case', 'is longer than 60'],
	unreferenced: [
		'/b is not in the contract. Add these two lines to `paths` of spec/rules/fixtures/unreferenced.fail.yaml:\n  /b:\n    $ref: ./system/things.yaml#/paths/~1b',
		'Nothing uses "Forgotten" of schemas',
		'Nothing uses "system.things.b.forgotten" of examples',
	],
};

let work: string;
beforeAll(() => {
	work = mkdtempSync(join(tmpdir(), 'returning-ai-rules-'));
});
afterAll(() => rmSync(work, { recursive: true }));

interface Outcome {
	code: number;
	output: string;
}

function run(args: string[], cwd = spec): Promise<Outcome> {
	return new Promise((resolve) => {
		execFile(process.execPath, args, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
			resolve({ code: error ? Number(error.code) : 0, output: args.includes('json') ? stdout : stdout + stderr });
		});
	});
}

/** Lints a fixture with one rule alone. */
async function lint(
	rule: string,
	kind: 'fail' | 'pass',
): Promise<{ code: number; problems: { ruleId: string; message: string }[] }> {
	const config = join(work, `${rule}.yaml`);
	writeFileSync(config, JSON.stringify({ plugins: [join(spec, 'rules/plugin.ts')], rules: { [`contract/${rule}`]: 'error' } }));
	const { code, output } = await run([
		cli,
		'lint',
		join(fixtures, `${rule}.${kind}.yaml`),
		'--format',
		'json',
		'--config',
		config,
	]);
	return { code, problems: JSON.parse(output).problems };
}

describe.concurrent('each rule', () => {
	it.each(sample('lint rules', Object.keys(rules), 4))('%s is seen failing in each of its ways, and passing', async (rule) => {
		const [fail, pass] = await Promise.all([lint(rule, 'fail'), lint(rule, 'pass')]);
		expect(pass).toEqual({ code: 0, problems: [] });
		expect(fail.code).not.toBe(0);
		expect(new Set(fail.problems.map(({ ruleId }) => ruleId))).toEqual(new Set([`contract/${rule}`]));
		const messages = fail.problems.map(({ message }) => message);
		for (const part of EXPECTED[rule] ?? []) expect(messages.join('\n')).toContain(part);
		expect(messages, messages.join('\n')).toHaveLength(EXPECTED[rule]?.length ?? 0);
	});
});

describe('the rules as a whole', () => {
	it('each have a failing and a passing fixture, and none is left over', () => {
		const files = readdirSync(fixtures).filter((name) => name.endsWith('.yaml'));
		expect(files.toSorted()).toEqual(
			Object.keys(rules)
				.flatMap((rule) => [`${rule}.fail.yaml`, `${rule}.pass.yaml`])
				.toSorted(),
		);
	});

	it('are ignored nowhere', () => {
		expect(existsSync(join(spec, '.redocly.lint-ignore.yaml'))).toBe(false);
		expect(readFileSync(join(spec, 'redocly.yaml'), 'utf8')).not.toMatch(/: warn|severity: warn/);
	});
});

describe('a contract that breaks a rule', () => {
	const cases: [string, RegExp][] = [
		['broken-reference', /broken-reference\.yaml:\d+:\d+[\s\S]*no-unresolved-refs/],
		['duplicate-operation-id', /duplicate-operation-id\.yaml:\d+:\d+[\s\S]*operation-operationId-unique/],
		['invalid-example', /invalid-example\.yaml:\d+:\d+[\s\S]*no-invalid-media-type-examples/],
		['no-evidence', /no-evidence\.yaml:\d+:\d+[\s\S]*contract\/evidence/],
	];

	it.each(sample('broken contracts', cases, 1))('is not built, and told by file, line and rule: %s', async (name, told) => {
		const dist = `dist-of-${name}-${process.pid}`;
		// The last good build, which must stay.
		cpSync(join(spec, 'dist'), join(spec, dist), { recursive: true });
		const before = readFileSync(join(spec, dist, 'openapi.json'), 'utf8');
		const { code, output } = await run(['build.ts', `rules/fixtures/build/${name}.yaml`, dist]);
		const after = readFileSync(join(spec, dist, 'openapi.json'), 'utf8');
		rmSync(join(spec, dist), { recursive: true });
		expect(code).toBe(1);
		expect(output).toMatch(told);
		expect(output).toContain('The last good build, if there was one, is still in');
		expect(after).toBe(before);
		expect(existsSync(join(spec, `${dist}.next`))).toBe(false);
	});

	it('is built once it is fixed', async () => {
		const dist = `dist-of-whole-${process.pid}`;
		const { code, output } = await run(['build.ts', 'rules/fixtures/build/whole.yaml', dist]);
		const files = existsSync(join(spec, dist)) ? readdirSync(join(spec, dist)) : [];
		rmSync(join(spec, dist), { recursive: true, force: true });
		expect(code, output).toBe(0);
		expect(files.toSorted()).toEqual([
			'openapi.json',
			'openapi.yaml',
			'operations.d.ts',
			'operations.js',
			'operations.json',
			'runtime',
		]);
	});
});
