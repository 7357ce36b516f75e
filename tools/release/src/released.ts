import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Release } from './check-step.ts';
import type { Contract } from './contract.ts';

const folder = join(import.meta.dirname, '../../../spec/released');
const built = (): string => createRequire(import.meta.url).resolve('@returning-ai/spec/openapi.json');

export function currentContract(): Contract {
	return JSON.parse(readFileSync(built(), 'utf8'));
}

/** The published contract of each release, oldest first. */
export function releases(): Release[] {
	if (!existsSync(folder)) return [];
	const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
	const versions = files.map((name) => name.replace(/\.json$/, '')).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	return versions.map((version) => ({ version, contract: JSON.parse(readFileSync(join(folder, `${version}.json`), 'utf8')) }));
}

export function lastRelease(): Release | undefined {
	return releases().at(-1);
}

/** Saves the built contract under its version. Returns the file. */
export function saveReleasedContract(): string {
	const file = join(folder, `${currentContract().info.version}.json`);
	mkdirSync(folder, { recursive: true });
	copyFileSync(built(), file);
	return file;
}
