/** Replaces `src/own-files.ts` in the single executable, which contains the files as assets. */
import { createRequire } from 'node:module';
import { getAsset } from 'node:sea';
import { compileFunction } from 'node:vm';

const load = createRequire(process.execPath);
const bundles = new Map<string, unknown>();

export function loadBundle(name: 'prism' | 'read-operations' | 'json-path'): unknown {
	const known = bundles.get(name);
	if (known !== undefined) return known;
	const module = { exports: {} };
	const filename = `${name}.cjs`;
	compileFunction(getAsset(filename, 'utf8'), ['module', 'exports', 'require'], { filename })(module, module.exports, load);
	bundles.set(name, module.exports);
	return module.exports;
}

export function readContract(): string {
	return getAsset('contract.jsonl', 'utf8');
}

export function readVersion(): string {
	return JSON.parse(getAsset('package.json', 'utf8')).version;
}

export function hashCode(): Buffer {
	return Buffer.from(getAsset('code-hash'));
}
