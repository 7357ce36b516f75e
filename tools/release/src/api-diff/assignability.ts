import { writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { ts } from '@returning-ai/codegen/typescript';
import type { Exported } from './exported.ts';

/** A name that two files of declarations export. */
export interface ExportPair {
	name: string;
	/** The old file, and the new one. */
	entries: readonly [string, string];
	had: Exported;
}

/** The compiler's errors when one is assigned to the other. */
export interface Faults {
	/** The new type cannot be written as the old one: it requires another type parameter. */
	unusable?: string;
	newForOld?: string;
	oldForNew?: string;
}

const LINES = ['unusable', 'newForOld', 'oldForNew'] as const;

/** Writes a file that assigns new to old and old to new for each pair, and compiles it. */
export function assignabilityOf(
	pairs: readonly ExportPair[],
	file: string,
	options: ts.CompilerOptions,
	oldProgram: ts.Program,
): Faults[] {
	const modules = [...new Set(pairs.flatMap(({ entries }) => entries))];
	const from = (path: string): string => `./${relative(dirname(file), path).replace(/\.d\.ts$/, '.js')}`;
	const imports = modules.map((path, at) => `import * as M${at} from '${from(path)}';`);
	const lines = pairs.flatMap(({ name, entries, had }, at) => {
		const [old, now] = entries.map((path) => asOld(`M${modules.indexOf(path)}.${name}`, had));
		return [
			`declare const o${at}: ${old}, n${at}: ${now};`,
			`export const a${at}: ${old} = n${at};`,
			`export const b${at}: ${now} = o${at};`,
		];
	});
	writeFileSync(file, [...imports, ...lines].join('\n'));
	const program = ts.createProgram({ rootNames: [file], options, oldProgram });
	const source = program.getSourceFile(file);
	const found: Faults[] = pairs.map(() => ({}));
	for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
		const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) - imports.length;
		const [faults, kind] = [found[Math.floor(line / LINES.length)], LINES[line % LINES.length]];
		if (!faults || !kind) throw new Error(`The declarations cannot be compared: ${plain(messageText)}`);
		faults[kind] = plain(messageText);
	}
	return found;
}

/** The type, with the number of type arguments that users of the old one write. */
function asOld(name: string, { isValue, parameters }: Exported): string {
	if (isValue) return `typeof ${name}`;
	return parameters > 0 ? `${name}<${Array(parameters).fill('any').join(', ')}>` : name;
}

/** Of a chain of messages, the last one and the last that names a property are the most specific. */
function plain(message: string | ts.DiagnosticMessageChain): string {
	const reasons = reasonsOf(message);
	const named = reasons.filter((reason) => /propert/i.test(reason)).at(-1);
	return [...new Set([named, reasons.at(-1)])].filter(Boolean).join(' ');
}

function reasonsOf(message: string | ts.DiagnosticMessageChain): string[] {
	if (typeof message === 'string') return [message];
	const [next] = message.next ?? [];
	return [message.messageText, ...(next ? reasonsOf(next) : [])];
}
