/** Two releases and a snapshot from beginning to end, as a maintainer makes them, in a copy of the repository and against a real registry. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Registry, startRegistry } from '@returning-ai/release/registry';
import { published } from '@returning-ai/testing/files';
import { npm } from '@returning-ai/testing/npm';
import { makeSandbox, outsideEnvironment } from '@returning-ai/testing/sandbox';
import { fetched } from '@returning-ai/third-party/fetched';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let sandbox: ReturnType<typeof makeSandbox>;
let registry: Registry;
beforeAll(async () => {
	sandbox = makeSandbox();
	registry = await startRegistry();
	changeset('begun', '@returning-ai/spec', 'minor', 'What is new.');
	commit('Begin');
});
afterAll(() => {
	registry?.close();
	sandbox?.remove();
});

const names = published.map(([, { name }]) => name);
const at = (file: string): string => join(sandbox.folder, file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
const version = (): string => JSON.parse(read('spec/package.json')).version;

function commit(message: string): void {
	const git = (...args: string[]): unknown =>
		execFileSync('git', args, { cwd: sandbox.folder, stdio: 'ignore', env: outsideEnvironment(process.env) });
	git('add', '--all');
	git('-c', 'user.name=Release', '-c', 'user.email=release@example.com', 'commit', '--message', message);
}

function npmRun(script: string, env = registry.publisher): Promise<{ code: number; output: string }> {
	const options = { cwd: sandbox.folder, env: outsideEnvironment(env), maxBuffer: 1e8 };
	return new Promise((resolve) => {
		execFile(...npm('run', script), options, (error, stdout, stderr) =>
			resolve({ code: error ? 1 : 0, output: stdout + stderr }),
		);
	});
}

async function succeed(script: string, env = registry.publisher): Promise<string> {
	const { code, output } = await npmRun(script, env);
	expect(code, output.slice(-3_000)).toBe(0);
	return output;
}

function edit(file: string, from: string | RegExp, to: string): void {
	const text = read(file);
	const after = text.replace(from, to);
	if (after === text) throw new Error(`${file} does not hold ${from}.`);
	writeFileSync(at(file), after);
}

function changeset(name: string, pack: string, level: string, text: string): void {
	writeFileSync(at(`.changeset/${name}.md`), `---\n"${pack}": ${level}\n---\n\n${text}\n`);
}

const ADDRESSES = `"license": "MIT",
  "repository": { "type": "git", "url": "git+https://git.example.com/returning-ai.git" },
  "homepage": "https://docs.example.com/",
  "bugs": { "url": "https://git.example.com/returning-ai/issues" },`;

/** Validates against the CycloneDX schema. Returns null for a valid SBOM. */
async function validateSbom(text: string): Promise<unknown> {
	const folder = await fetched('cyclonedx', {
		'@cyclonedx/cyclonedx-library': '@cyclonedx/cyclonedx-library@10.3.0',
		ajv: 'ajv@8.20.0',
		'ajv-formats': 'ajv-formats@3.0.1',
		'ajv-formats-draft2019': 'ajv-formats-draft2019@1.6.1',
	});
	const library = join(folder, 'node_modules/@cyclonedx/cyclonedx-library/dist.node/index.node.js');
	const { Spec, Validation } = await import(pathToFileURL(library).href);
	return new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text);
}

describe('a release', () => {
	it('is refused while changesets wait or the tree is not clean', async () => {
		writeFileSync(at('left-behind.txt'), '');
		const { code, output } = await npmRun('release');
		expect(code).toBe(1);
		expect(output).toContain('uncommitted changes: left-behind.txt. To fix: commit or stash them.');
		expect(output).toMatch(/Changesets are pending: .* To fix: npm run version/);
		rmSync(at('left-behind.txt'));
		for (const name of names) expect((await registry.known(name)).versions).toEqual([]);
	});

	it('gives all packages and the contract one version, and records what the next one is compared with', async () => {
		await succeed('version');
		for (const [folder] of published) expect(JSON.parse(read(`${folder}/package.json`)).version).toBe(version());
		expect(read('spec/openapi.yaml')).toContain(`\n  version: ${version()}\n`);
		expect(existsSync(at(`spec/released/${version()}.json`))).toBe(true);
		expect(readdirSync(at('tools/release/baseline')).sort()).toEqual(['commands.json', 'declarations', 'programs']);
		commit('Release');
		console.info(read('packages/client/CHANGELOG.md'));
		expect(await succeed('release:check')).toContain('Nothing that semantic versioning covers has changed');
	});

	it('is packed with a valid CycloneDX bill of materials', async () => {
		expect(await succeed('release:pack', registry.user)).toMatch(/\d+ packages are in this release: sbom\/sbom\.cdx\.json/);
		const text = read('sbom/sbom.cdx.json');
		expect(await validateSbom(text)).toBe(null);
		expect(await validateSbom(text.replace('"library"', '"book"'))).toEqual([expect.objectContaining({ keyword: 'enum' })]);
		expect(read('sbom/licences.txt')).toContain(`@returning-ai/client ${version()}: MIT\n`);
	});

	it('is refused as long as package.json states no public address, and then names it in each package', async () => {
		const { code, output } = await npmRun('release');
		expect(code).toBe(1);
		for (const name of ['repository', 'homepage', 'bugs']) expect(output).toContain(`package.json has no "${name}".`);
		edit('package.json', '"license": "MIT",', ADDRESSES);
		expect((await npmRun('release')).output).toContain('packages/client/package.json');
		await succeed('generate');
		commit('State the public addresses');
		const { repository, homepage } = JSON.parse(read('packages/client/package.json'));
		expect(repository.directory).toBe('packages/client');
		expect(homepage).toBe('https://docs.example.com/');
	});

	it('lists what is published when the registry fails midway, and continues with the same command', async () => {
		await registry.refuse('@returning-ai/mock');
		const failed = await npmRun('release');
		expect(failed.code).toBe(1);
		expect(failed.output).toContain(`Missing: @returning-ai/mock@${version()}.\nTo fix: `);
		expect(failed.output).toMatch(/Published: @returning-ai\/spec@\S+, @returning-ai\/types@\S+, @returning-ai\/client@/);
		await registry.refuse();
		expect(await succeed('release')).toContain('The registry has @returning-ai/spec@');
		for (const name of names) {
			expect((await registry.known(name)).versions).toEqual([version()]);
			expect(await registry.files(name, version()), name).toContain('package/CHANGELOG.md');
		}
	});
});

describe('the release after it', () => {
	it('wants a changeset for a changed contract, in the size that the change asks for', async () => {
		editContract();
		await succeed('generate');
		const { code, output } = await npmRun('release:check');
		expect(code).toBe(1);
		expect(output).toContain('require a major release:');
		expect(output).toContain("`maxLength` of `message` changed from '4000' to '2000'.\n         spec/integration/messages.yaml:");
		expect(output).toMatch(
			/No changeset announces these changes\. To fix: write \.changeset\/what-changed\.md with\n\n---\n"@returning-ai\/spec": minor/,
		);
		changeset('too-small', '@returning-ai/spec', 'patch', 'Messages can be silent.');
		expect((await npmRun('release:check')).output).toContain('The changesets announce only a patch release.');
		changeset('not-ours', '@returning-ai/clent', 'minor', 'More.');
		commit('Change the contract too little');
		expect((await npmRun('version')).output).toContain(
			'.changeset/not-ours.md names "@returning-ai/clent", which is not one of our packages.',
		);
		rmSync(at('.changeset/not-ours.md'));
		rmSync(at('.changeset/too-small.md'));
		changeset('silent-messages', '@returning-ai/spec', 'minor', 'Messages can be silent, so that an import wakes no one.');
		expect(await succeed('release:check')).toContain('The changesets announce a minor release, which is enough.');
	});

	it('writes the changes of each operation into the change log', async () => {
		commit('Change the contract');
		await succeed('version');
		const [, told = ''] = read('spec/CHANGELOG.md').split(/^## /m);
		console.info(told);
		for (const line of TOLD) expect(told.replace(/ and \d+ more/, ' and others')).toContain(line);
		expect(read('docs/dist/changes.html')).toMatch(/<a href="[^"]*system\.badges\.get[^"]*">/);
		commit('Release again');
		await succeed('release');
		for (const name of names) expect((await registry.known(name)).versions).toHaveLength(2);
	});
});

/** Five edits, as people make them, and the handler that the first asks for: an operation more, a field more, a text that may be less long, an operation that ends, better words. */
function editContract(): void {
	const [list = ''] = /^ {4}get:\n[\s\S]+?(?=^ {4}post:)/m.exec(read('spec/system/badges.yaml')) ?? [];
	const one = list
		.replace('badges.list\n', 'badges.get\n')
		.replace('List badges', 'Get a badge')
		.replace(/(?<= {6}description: )[\s\S]+?(?= {6}tags)/, 'Gives one badge.\n')
		.replaceAll('badges.list.all', 'badges.update.updated')
		.replace('BadgeListReply', 'BadgeReply')
		.replace(/(?= {6}responses:)/, NOT_FOUND)
		.replace(/(?= {8}"429")/, '        "404": { $ref: ../common/errors.yaml#/responses/SystemNotFound }\n')
		.replaceAll('badges.update.updated:', 'badges.get.one:');
	edit('spec/system/badges.yaml', /(?<=^ {2}\/badges\/\{id\}:\n.+\n)/m, one);
	edit('packages/server/src/handlers/system/badges.ts', /(?=\tasync 'system\.badges\.create')/, HANDLER);
	edit('spec/integration/messages.yaml', /(?<=\n {2}MessageSend:\n[\s\S]*?)(?= {6}forumTopicId:\n)/, SILENT);
	edit('spec/integration/messages.yaml', 'maxLength: 4000', 'maxLength: 2000');
	edit('spec/system/channels.yaml', /(?<= {6}operationId: system\.channels\.list\n)/, ENDING);
	edit('spec/system/badges.yaml', 'description: Name of the badge', 'description: Display name of the badge');
}

const HANDLER = `	async 'system.badges.get'({ path, serverId, reply }, { db }) {
		return reply(200, systemEnvelope('Badge fetched successfully', toBadge(await requireBadge(db, serverId, path.id))));
	},

`;
const NOT_FOUND = `        "404":
          badge_not_found: No badge of the community has this ID.
      parameters:
        - $ref: "#/parameters/BadgeInPath"
`;
const SILENT = '      silent:\n        description: Whether it sends no notification.\n        type: boolean\n';
const ENDING =
	'      deprecated: true\n      x-deprecation: { since: "2026-12-01", sunset: "2027-06-01", successor: system.servers.listChannels }\n';
const TOLD = [
	'Messages can be silent, so that an import wakes no one.',
	'- `system.badges.get`: Get a badge, `GET /badges/{id}`',
	"- **Breaking.** `integration.messages.send` and others: `maxLength` of `message` changed from '4000' to '2000'.",
	'- `integration.messages.send`: the body, `silent` was added.',
	'- `system.channels.list`: List channels, `GET /channels`; ends on 2027-06-01, call `system.servers.listChannels` instead',
];

describe('a snapshot', () => {
	it('goes out under a tag of its own: who installs without it gets the last release', async () => {
		changeset('to-come', '@returning-ai/spec', 'minor', 'Something to come.');
		commit('Say what is to come');
		const released = version();
		expect(await succeed('release:next')).toContain('The registry has');
		for (const name of names) {
			const { tags } = await registry.known(name);
			expect(tags.latest, name).toBe(released);
			expect(tags.next, name).toMatch(/^0\.0\.0-next-\d+$/);
		}
	});
});
