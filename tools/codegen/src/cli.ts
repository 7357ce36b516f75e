#!/usr/bin/env node
/**
 * Makes the generated files of a package: `returning-ai-codegen types|client [--check]`, run from the package's folder.
 * With --check nothing is written: files that differ from what would be made are named, and the exit code is 1.
 */
import { clientFiles } from './client/files.ts';
import { type GeneratedFiles, staleFiles, writeFiles } from './generated-files.ts';
import { typesFiles } from './types/files.ts';

const targets: Record<string, () => Promise<GeneratedFiles>> = { types: typesFiles, client: clientFiles };
const [name = '', flag] = process.argv.slice(2);
const target = targets[name];
if (!target || (flag !== undefined && flag !== '--check')) {
	console.error(
		`Usage: returning-ai-codegen ${Object.keys(targets).join('|')} [--check]; given: ${process.argv.slice(2).join(' ')}`,
	);
	process.exit(2);
}

const files = await target();
if (flag === '--check') {
	const stale = staleFiles(process.cwd(), files);
	if (stale.length > 0) {
		console.error(
			`These generated files are not what the contract makes:\n${stale.map((file) => `  ${file}`).join('\n')}\nTo fix: npm run generate`,
		);
		process.exit(1);
	}
} else {
	writeFiles(process.cwd(), files);
}
