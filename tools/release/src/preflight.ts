/** Finds what prevents a release, and says how to fix it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readChangesets from '@changesets/read';
import { parse } from 'yaml';
import { outdatedManifests, type RootManifest, readManifest } from './manifests.ts';
import { lastRelease } from './released.ts';
import { changedFiles, root } from './steps.ts';

export interface State {
	/** Files that git reports as changed or new. */
	changed: string[];
	/** Pending changesets. */
	waiting: string[];
	/** The version of the packages, and the one of the contract. */
	version: string;
	contractVersion: string;
	/** The version of the last recorded contract. */
	recordedVersion: string | undefined;
	/** The `package.json` at the root, which states the public addresses. */
	manifest: RootManifest;
	/** The `package.json` files of packages that do not repeat them. */
	outdated: string[];
}

export function obstacles(state: State): string[] {
	const { changed, waiting, version, contractVersion, recordedVersion, manifest, outdated } = state;
	const found: [is: boolean, text: string][] = [
		[changed.length > 0, `The working tree has uncommitted changes: ${changed.join(', ')}. To fix: commit or stash them.`],
		[waiting.length > 0, `Changesets are pending: ${waiting.join(', ')}. To fix: npm run version, and commit what it writes.`],
		[
			version !== contractVersion,
			`The packages have version ${version}, the contract ${contractVersion}. One of them was edited by hand. To fix: npm run version`,
		],
		[
			recordedVersion !== version,
			`spec/released/ has no contract of ${version}, so the next release could not be compared with it. To fix: npm run version`,
		],
		...missingAddresses(manifest).map((name): [boolean, string] => [true, noAddress(name)]),
		[
			outdated.length > 0,
			`${outdated.join(', ')} do not repeat the addresses of package.json. To fix: npm run generate, and commit what it writes.`,
		],
	];
	return found.filter(([is]) => is).map(([, text]) => text);
}

/** @throws Error with all obstacles, one a line. */
export async function requireReady(): Promise<void> {
	const found = obstacles(await releaseState());
	if (found.length > 0) throw new Error(found.join('\n'));
}

const ADDRESSES = {
	repository: '"repository": { "type": "git", "url": "git+https://github.com/OWNER/NAME.git" }',
	homepage: '"homepage": "https://OWNER.github.io/NAME/"',
	bugs: '"bugs": { "url": "https://github.com/OWNER/NAME/issues" }',
} as const;

function missingAddresses(manifest: RootManifest): (keyof typeof ADDRESSES)[] {
	const names = Object.keys(ADDRESSES) as (keyof typeof ADDRESSES)[];
	return names.filter((name) => manifest[name] === undefined);
}

function noAddress(name: keyof typeof ADDRESSES): string {
	const why = name === 'repository' ? ' npm accepts provenance only from the repository that a package names.' : '';
	return `package.json has no "${name}".${why} To fix: add ${ADDRESSES[name]}, with your own OWNER and NAME, and run npm run generate.`;
}

/** The state of this repository. Needs no build. */
export async function releaseState(): Promise<State> {
	const { info } = parse(readFileSync(join(root, 'spec/openapi.yaml'), 'utf8')) as { info: { version: string } };
	return {
		changed: changedFiles(),
		waiting: (await readChangesets(root)).map(({ id }) => `${id}.md`),
		version: readManifest('spec').version,
		contractVersion: info.version,
		recordedVersion: lastRelease()?.version,
		manifest: readManifest('.'),
		outdated: outdatedManifests(),
	};
}
