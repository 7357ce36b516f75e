/**
 * Whether the registry has this version of every package. Prints `published=true` or `published=false`, and in a GitHub workflow
 * writes that line as the step's output. A registry that does not answer is an error, not a "no".
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '@returning-ai/testing/npm';
import { manifestIn, PUBLISHED } from './api-diff/declarations.ts';

const root = join(import.meta.dirname, '../../..');

const wanted = [...PUBLISHED].map(([name, path]) => `${name}@${manifestIn(join(root, path)).version}`);
const missing = wanted.filter((name) => !isThere(name));
const line = `published=${missing.length === 0}`;
if (missing.length > 0) console.error(`The registry lacks ${missing.join(', ')}.`);
console.log(line);
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `${line}\n`);

function isThere(name: string): boolean {
	const { status, stdout, stderr } = spawnSync(...npm('view', name, 'version', '--json'), { cwd: root, encoding: 'utf8' });
	if (status === 0) return stdout.trim() !== '';
	// npm reports an unknown package and an unknown version alike.
	if (/"code": "E404"/.test(stdout)) return false;
	throw new Error(`The registry did not answer for ${name}. To fix: run the command again.\n${stdout}${stderr}`);
}
