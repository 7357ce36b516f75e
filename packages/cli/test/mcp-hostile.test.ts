/** Ids and bodies that try to reach another path, another host or another parameter. */
import { exampleParams, type OperationId } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Command } from '../src/contract/command.ts';
import { loadCatalog } from '../src/mcp/catalog.ts';
import { connectInMemory, type Recorder, startRecorder, type TestClient } from './mcp-session.ts';

const SEED = 20_261_127;
const CASES = 1000;

let api: Recorder;
let agent: TestClient;

beforeAll(async () => {
	api = await startRecorder();
	agent = await connectInMemory({ baseUrl: api.url, allow: ['write,delete'] });
});
afterAll(async () => {
	await agent.close();
	await api.close();
});

/** Random numbers from 0 to 1. The same seed gives the same numbers. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
		return (state >>> 0) / 4_294_967_296;
	};
}

const DOTS = [
	'..',
	'.',
	'%2e%2e',
	'%2E.',
	'.%2e',
	'%252e%252e',
	'\u2024\u2024',
	'\uff0e\uff0e',
	'\u2025',
	'..;',
	'%c0%ae%c0%ae',
	'. .',
	'..\u200b',
];
const SLASHES = [
	'/',
	'\\',
	'%2f',
	'%5c',
	'%252f',
	'\u2215',
	'\uff0f',
	'\u2044',
	'\uff3c',
	'%c0%af',
	'//',
	'/./',
	';/',
	'\t/',
	'%00/',
];
const TAILS = ['communities', 'api-keys', '665f1c2ab7e4d90012a3b431', 'badges', '__mock/requests', 'admin', ''];
const BREAKS = [
	'\r\nx-injected: 1',
	'\n',
	'\0',
	'%0d%0aHost: evil.example',
	'?admin=true',
	'#',
	'@evil.example/',
	'\ud800',
	'\u{e0041}',
	'\u202e',
];
const KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'headers',
	'toString',
	'path',
	'baseUrl',
	'credential',
	'query',
	'../id',
	'fetchOptions',
];

function hostileText(random: () => number): string {
	const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
	const climb = (): string =>
		Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(DOTS) + pick(SLASHES)).join('') + pick(TAILS);
	const makers = [
		climb,
		() => `665f1c2ab7e4d90012a3b431${pick(SLASHES)}${climb()}`,
		() => `1102${pick(BREAKS)}`,
		() => pick(BREAKS) + climb(),
		() => `http://evil.example${pick(SLASHES)}${pick(TAILS)}`,
		() => 'a'.repeat(1 + Math.floor(random() * 100_000)),
		() => String.fromCharCode(...Array.from({ length: 8 }, () => Math.floor(random() * 65_536))),
	];
	return (makers[Math.floor(random() * makers.length)] as () => string)();
}

function hostileValue(random: () => number): unknown {
	const choice = random();
	if (choice < 0.7) return hostileText(random);
	if (choice < 0.76) return JSON.parse(`{"${KEYS[Math.floor(random() * 3)]}": {"isAdmin": true}}`);
	if (choice < 0.82) return JSON.parse('['.repeat(2000) + ']'.repeat(2000));
	if (choice < 0.88) return { path: '/etc/passwd', toString: 'x' };
	return [null, true, -1, 1e300, [], ['..', '/']][Math.floor(random() * 6)];
}

/** Valid params with one to three hostile values, and sometimes a hostile name. */
function hostileParams({ id, flags }: Command, random: () => number): Record<string, unknown> {
	const valid = exampleParams(id as OperationId);
	const entries = flags
		.filter(({ field }) => field in valid)
		.map(({ field, kind }): [string, unknown] => [field, kind === 'file' ? 'email\na@example.com\n' : valid[field]]);
	const params = new Map(entries);
	for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
		const paths = flags.filter(({ in: where }) => where === 'path');
		const pool = paths.length > 0 && random() < 0.7 ? paths : flags;
		const flag = pool[Math.floor(random() * pool.length)];
		if (flag) params.set(flag.field, hostileValue(random));
	}
	if (flags.length === 0 || random() < 0.15) params.set(KEYS[Math.floor(random() * KEYS.length)] ?? '', hostileValue(random));
	// JSON, as it arrives: `__proto__` is a property of its own.
	return JSON.parse(`{${[...params].map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`);
}

/** One segment for each id: without a slash in any encoding, and not a dot segment. */
function staysInTemplate(target: string, template: string): boolean {
	const [path = ''] = target.split('?');
	const given = path.split('/');
	const declared = template.split('/');
	return (
		given.length === declared.length &&
		declared.every((part, index) => (part.startsWith('{') ? isOneSegment(given[index] ?? '') : part === given[index]))
	);
}

function isOneSegment(segment: string): boolean {
	const decoded = decodeURIComponent(segment);
	const twice = decoded.includes('%') ? '%' : decoded.normalize('NFKC');
	return segment !== '' && !/[/\\%\p{Cc}]/u.test(twice) && !/^\.+$/.test(twice);
}

it.each([
	'/users/../admin',
	'/users/%2e%2e',
	'/users/a%2fb',
	'/users/a%252fb',
	'/users/',
	'/users/a/b',
	'/users/%e2%80%a5',
	'/users/a%00',
])('recognizes %s as another path', (target) => {
	expect(staysInTemplate(target, '/users/{id}')).toBe(false);
	expect(staysInTemplate('/users/1102?x=/..', '/users/{id}')).toBe(true);
});

it(`sends none of ${CASES} hostile calls to another path`, async () => {
	const random = seeded(SEED);
	const commands = [...(await loadCatalog()).values()];
	let sent = 0;
	for (let index = 0; index < CASES; index++) {
		const command = commands[Math.floor(random() * commands.length)] as Command;
		const params = hostileParams(command, random);
		api.requests.length = 0;
		const reply = await agent.call('call_operation', { id: command.id, params });
		for (const { method, target, headers } of api.requests) {
			sent++;
			expect(method).toBe(command.method);
			expect(staysInTemplate(target, command.path), `${command.id}: ${target}`).toBe(true);
			expect(headers['x-injected']).toBeUndefined();
		}
		if (api.requests.length === 0) expect(reply.isError, `${command.id}: ${reply.text}`).toBe(true);
	}
	console.log(`${CASES} hostile calls: ${sent} sent, each to the path of its operation; 0 elsewhere`);
	expect(sent).toBeGreaterThan(50);
	expect(sent).toBeLessThan(900);
	expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
});

it('finds no operation by a hostile id', async () => {
	const random = seeded(SEED + 1);
	api.requests.length = 0;
	for (let index = 0; index < 200; index++) {
		const id = index < KEYS.length ? (KEYS[index] ?? '') : `integration.users.${hostileText(random)}`;
		for (const tool of ['describe_operation', 'call_operation']) expect((await agent.call(tool, { id })).isError, id).toBe(true);
		const uri = `returning-ai://${index % 2 ? 'guides' : 'operations'}/${id}`;
		await expect(agent.client.readResource({ uri })).rejects.toThrow();
	}
	expect(api.requests).toEqual([]);
	const lines = agent.log().trimEnd().split('\n');
	expect(lines.every((line) => /^\S+ (call|describe)_operation (-|[\w.]+) \w+ (-|\d+) \d+ms (-|req_1)$/.test(line))).toBe(true);
});
