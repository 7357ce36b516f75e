/**
 * Completes package-lock.json for all platforms. Run it after each `npm install` that changes the lockfile:
 *
 *   npm run lockfile              completes it
 *   npm run lockfile -- --check   lists what is missing, and exits with 1
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '@returning-ai/testing/npm';
import { missingEntries, type Packages, placeholders, withGlibc, withoutPlatform } from './lockfile.ts';

const root = join(import.meta.dirname, '../../..');
const file = join(root, 'package-lock.json');

function read(): { packages: Packages } {
	return JSON.parse(readFileSync(file, 'utf8'));
}

function write(packages: Packages): void {
	// npm sorts by code unit.
	const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(file, `${JSON.stringify({ ...read(), packages: sorted }, null, 2)}\n`);
}

function complete(): void {
	const { packages } = read();
	const gone = placeholders(packages);
	write(Object.fromEntries(Object.entries(packages).filter(([path]) => !gone.includes(path))));
	// The registry may serve the package by now. Then npm writes its platform and integrity.
	execFileSync(...npm('install', '--package-lock-only', '--ignore-scripts'), { cwd: root, stdio: 'inherit' });
	const complete = read().packages;
	write(withGlibc({ ...complete, ...missingEntries(complete) }));
}

if (!process.argv.includes('--check')) complete();
const { packages } = read();
const faults = [
	...Object.keys(missingEntries(packages)).map((path) => `${path} has no entry`),
	...withoutPlatform(packages).map((path) => `${path} names no platform, so every machine installs it`),
];
if (faults.length > 0) {
	console.error(`package-lock.json: ${faults.join('; ')}.\nTo fix: npm run lockfile`);
	process.exitCode = 1;
}
