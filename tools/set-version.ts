/** Writes the version of the packages into the contract's `info.version`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const spec = join(import.meta.dirname, '../spec');
const { version } = JSON.parse(readFileSync(join(spec, 'package.json'), 'utf8'));
const file = join(spec, 'openapi.yaml');
const before = readFileSync(file, 'utf8');
const after = before.replace(/^( {2}version: ).*$/m, `$1${version}`);
if (!after.includes(`\n  version: ${version}\n`)) throw new Error('spec/openapi.yaml has no line "  version: …" under info.');
writeFileSync(file, after);
