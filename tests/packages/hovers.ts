import { dirname, join } from 'node:path';
import { ts } from '@returning-ai/codegen/typescript';

/** The name of the program. It does not exist on disk; its folder decides which packages it imports. */
const PROGRAM = join(import.meta.dirname, 'hovered.ts');

const OPTIONS: ts.CompilerOptions = {
	module: ts.ModuleKind.NodeNext,
	moduleResolution: ts.ModuleResolutionKind.NodeNext,
	target: ts.ScriptTarget.ES2022,
	lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
	types: [],
	strict: true,
	skipLibCheck: true,
};

/**
 * The text that an editor shows for the identifier before each `/*?*\/` of a program, without the documentation. It comes from
 * TypeScript's language service.
 */
export function hovers(program: string): string[] {
	const service = ts.createLanguageService(host(program));
	const errors = service
		.getSemanticDiagnostics(PROGRAM)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
	if (errors.length > 0) throw new Error(`The program does not compile:\n${errors.join('\n')}`);
	return [...program.matchAll(/\/\*\?\*\//g)].map(({ index }) => {
		const info = service.getQuickInfoAtPosition(PROGRAM, index - 1);
		return ts.displayPartsToString(info?.displayParts);
	});
}

function host(program: string): ts.LanguageServiceHost {
	return {
		getCompilationSettings: () => OPTIONS,
		getScriptFileNames: () => [PROGRAM],
		getScriptVersion: () => '1',
		getScriptSnapshot: (path) => {
			const text = path === PROGRAM ? program : ts.sys.readFile(path);
			return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
		},
		getCurrentDirectory: () => dirname(PROGRAM),
		getDefaultLibFileName: ts.getDefaultLibFilePath,
		fileExists: (path) => path === PROGRAM || ts.sys.fileExists(path),
		readFile: ts.sys.readFile,
		directoryExists: ts.sys.directoryExists,
		getDirectories: ts.sys.getDirectories,
		realpath: (path) => ts.sys.realpath?.(path) ?? path,
	};
}
