import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserProject } from '@returning-ai/testing/user-project';

export interface TypeCheck {
	/** The file of `tsc`. */
	compiler: string;
	/** `CommonJS` uses `moduleResolution: node10`, which TypeScript 7 removed. */
	module: 'NodeNext' | 'Node16' | 'ESNext' | 'CommonJS';
	/** Entries to import as a whole. */
	imports: readonly string[];
	/** Additional programs in the project's folder. */
	files?: readonly string[];
	/** The folder with types of Node that an old compiler can read. Default: the project's. */
	typeRoots?: readonly string[];
	/** Emits the programs there. Default: emits nothing. */
	outDir?: string;
}

const RESOLUTIONS = { NodeNext: 'NodeNext', Node16: 'Node16', ESNext: 'Bundler', CommonJS: 'Node10' } as const;

/** Compiles a user's strict program that imports the entries. Rejects with the compiler's errors. */
export async function typeCheck(project: UserProject, check: TypeCheck): Promise<void> {
	const { compiler, module, imports, files = [], typeRoots, outDir } = check;
	const program = imports.map((entry, index) => `export * as entry${index} from '${entry}';\n`).join('');
	writeFileSync(join(project.folder, 'imports.ts'), program);
	const compilerOptions = {
		module,
		moduleResolution: RESOLUTIONS[module],
		target: 'ES2022',
		lib: ['ES2023', 'DOM', 'DOM.Iterable'],
		types: ['node'],
		...(typeRoots && { typeRoots }),
		strict: true,
		exactOptionalPropertyTypes: true,
		// Also checks the declarations of the packages.
		skipLibCheck: false,
		...(outDir === undefined ? { noEmit: true } : { outDir, rootDir: '.' }),
	};
	const config = { compilerOptions, files: [...(imports.length > 0 ? ['imports.ts'] : []), ...files] };
	writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify(config));
	await project.run(process.execPath, [compiler, '-p', 'tsconfig.json']);
}
