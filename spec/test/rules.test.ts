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

/** Parts of the messages for each failing fixture: one entry per way to break the rule. */
const EXPECTED: Readonly<Record<string, string[]>> = {
	bounds: ['Add maxLength, an enum, or', 'Add maxItems', 'A number has no minimum', 'A number has no maximum'],
	'closed-objects': [
		'additionalProperties is missing',
		'additionalProperties is true',
		'Add maxProperties',
		'additionalProperties is false in a response of the vendor',
	],
	constraints: [
		'maximum has no evidence. Add it to x-constraints, such as { maximum: proposed }. Use one of documented, observed, proposed',
		'maxLength has no evidence',
		'x-constraints lists minLength, which the schema does not have',
		'maxLength is our proposal, and the schema is in a response of the vendor',
	],
	'component-names': ['"role_write" is not in PascalCase'],
	deprecation: [
		'x-deprecation is missing',
		'needs `deprecated: true`',
		'has since: soon',
		'ends after 30 days',
		'has no successor',
		'"system.a.get" is not an operationId, or is deprecated',
		'"system.nowhere.get" is not an operationId',
	],
	descriptions: [
		'An operation has',
		'A parameter has',
		'A request body has',
		'A response has',
		'A header has',
		'Property "e" has',
	],
	effect: ['x-effect is "reads". Use one of read, write, delete', 'x-effect is "read", as for every GET. Remove it.'],
	envelope: ['x-envelope is "undefined". Use one of system,', 'It requires meta; it must', 'the properties meta, body, data'],
	'error-examples': [
		'Example "text" of 400 names body.name, which system.a.create does not have. Its fields are body.title.',
		'names query.days',
	],
	errors: [
		'Responses 403 are missing',
		'the header x-request-id',
		'schema StatusError',
		'the header Retry-After',
		'Response 403 has no reasons. Add them to x-errors',
		'"NameTaken" is not in snake_case',
		'Response 409 has a description beside its $ref',
	],
	evidence: [
		'x-evidence is missing',
		'"rumour". Use one of documented,',
		'x-permission-evidence is "hearsay"',
		'or add a value to EVIDENCE in spec/rules/vocabulary.ts',
	],
	examples: [
		'"b" has no example',
		'application/json has no named example',
		'"ok" has an invalid name',
		'"status.badRequest" has an invalid name',
	],
	'mentioned-operations': ['Unknown operation `system.a.list`'],
	'no-renamed-components': ['"Role-2" has the same name as "Role"', '"badge" has the same name as "Badge"'],
	'operation-id': [
		'"listRoles"',
		'"public.roles.list". Use family.resource.verb. Families are system,',
		'"make" is not a verb for POST',
		'"create" is not a verb for GET. Use one of get, list,',
		'"update" is not a verb for PATCH. Use one of (none yet), or add a value to VERBS.patch in spec/rules/vocabulary.ts',
		'tags is ["roles"]',
	],
	permission: [
		'x-permission is missing. Add a list; a caller needs any one of its permissions. Use one of COMMUNITY_OWNER,',
		'"sendMail" is not a permission. Use one of COMMUNITY_OWNER,',
		'x-permission is empty',
		'x-permission lists userFields, a permission of a community key',
	],
	'placeholder-credentials': ['a long hexadecimal key', 'a JSON Web Token', 'a bearer credential'],
	summaries: ['does not start with a capital', 'ends with punctuation', 'is not in sentence case', 'is longer than 60'],
	unreferenced: [
		'/b is not in the contract. Add these two lines to `paths` of spec/rules/fixtures/unreferenced.fail.yaml:\n  /b:\n    $ref: ./system/things.yaml#/paths/~1b',
		'"Forgotten" in schemas is not used',
		'"system.things.b.forgotten" in examples is not used',
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

/** Lints a fixture with only one rule. */
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

describe.concurrent('a rule', () => {
	it.each(sample('lint rules', Object.keys(rules), 4))(
		'%s reports each violation of its failing fixture, and none of its passing one',
		async (rule) => {
			const [fail, pass] = await Promise.all([lint(rule, 'fail'), lint(rule, 'pass')]);
			expect(pass).toEqual({ code: 0, problems: [] });
			expect(fail.code).not.toBe(0);
			expect(new Set(fail.problems.map(({ ruleId }) => ruleId))).toEqual(new Set([`contract/${rule}`]));
			const messages = fail.problems.map(({ message }) => message);
			for (const part of EXPECTED[rule] ?? []) expect(messages.join('\n')).toContain(part);
			expect(messages, messages.join('\n')).toHaveLength(EXPECTED[rule]?.length ?? 0);
		},
	);
});

describe('all rules', () => {
	it('have a failing and a passing fixture each, and no other fixture exists', () => {
		const files = readdirSync(fixtures).filter((name) => name.endsWith('.yaml'));
		expect(files.toSorted()).toEqual(
			Object.keys(rules)
				.flatMap((rule) => [`${rule}.fail.yaml`, `${rule}.pass.yaml`])
				.toSorted(),
		);
	});

	it('are errors, without an ignore file', () => {
		expect(existsSync(join(spec, '.redocly.lint-ignore.yaml'))).toBe(false);
		expect(readFileSync(join(spec, 'redocly.yaml'), 'utf8')).not.toMatch(/: warn|severity: warn/);
	});
});

describe('the build', () => {
	const cases: [string, RegExp][] = [
		['broken-reference', /broken-reference\.yaml:\d+:\d+[\s\S]*no-unresolved-refs/],
		['duplicate-operation-id', /duplicate-operation-id\.yaml:\d+:\d+[\s\S]*operation-operationId-unique/],
		['invalid-example', /invalid-example\.yaml:\d+:\d+[\s\S]*no-invalid-media-type-examples/],
		['no-evidence', /no-evidence\.yaml:\d+:\d+[\s\S]*contract\/evidence/],
	];

	it.each(sample('broken contracts', cases, 1))(
		'rejects an invalid contract with file, line and rule, and keeps the last dist: %s',
		async (name, report) => {
			const dist = `dist-of-${name}-${process.pid}`;
			// The last successful build, which must not change.
			cpSync(join(spec, 'dist'), join(spec, dist), { recursive: true });
			const before = readFileSync(join(spec, dist, 'openapi.json'), 'utf8');
			const { code, output } = await run(['build.ts', `rules/fixtures/build/${name}.yaml`, dist]);
			const after = readFileSync(join(spec, dist, 'openapi.json'), 'utf8');
			rmSync(join(spec, dist), { recursive: true });
			expect(code).toBe(1);
			expect(output).toMatch(report);
			expect(output).toContain('is unchanged');
			expect(after).toBe(before);
			expect(existsSync(join(spec, `${dist}.next`))).toBe(false);
		},
	);

	it('writes dist for a valid contract', async () => {
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
			'system.openapi-3.0.json',
			'system.openapi.json',
		]);
	});
});
