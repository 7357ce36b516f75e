#!/usr/bin/env node
/**
 * Generates the files of a package: `returning-ai-codegen types|client|cli [--check]`, run from the package's folder. With --check it
 * writes nothing: it lists the files that are out of date and exits with 1.
 */
import { clientFiles } from './client/files.ts';
import { commandLineFiles } from './command-line/files.ts';
import { type GeneratedFiles, staleFiles, writeFiles } from './generated-files.ts';
import { typesFiles } from './types/files.ts';

const targets: Record<string, () => Promise<GeneratedFiles>> = {
	types: typesFiles,
	client: clientFiles,
	cli: async () => commandLineFiles(),
};
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
			`These generated files are out of date:\n${stale.map((file) => `  ${file}`).join('\n')}\nTo fix: npm run generate`,
		);
		process.exit(1);
	}
} else {
	writeFiles(process.cwd(), files);
}
