/** The packages that can be mutated: their sources, and the tests that may detect a mutant. */

/** A program that must exit with 0. */
export interface Program {
	name: string;
	/** Folder to run it in, from the root. */
	folder: string;
	/** Arguments of Node. */
	args: readonly string[];
}

export interface Package {
	folder: string;
	/** Globs of the sources, from the package's folder. */
	sources: readonly string[];
	/** Globs of excluded sources, each with the reason. */
	except?: Readonly<Record<string, string>>;
	/** Builds `dist/`. A mutant in code that the build runs is tested with a mutated build. */
	build?: readonly string[];
	/** Programs that also count as tests. */
	checks?: readonly Program[];
	/** Runs all cases that the quick suite samples. This is fast enough, and a sample would leave most mutants untested. */
	inFull?: true;
	/** Test files of other packages that test this one, from the root. */
	alsoTests?: readonly string[];
}

const generated = (target: string): Program => ({
	name: `generated files of ${target}`,
	folder: `packages/${target}`,
	args: ['../../tools/codegen/src/cli.ts', target, '--check'],
});

export const packages: Readonly<Record<string, Package>> = {
	client: { folder: 'packages/client', sources: ['src/**/*.ts'], build: ['build.ts'] },
	mock: { folder: 'packages/mock', sources: ['src/**/*.ts', 'compile-default-contract.ts'], build: ['build.ts'] },
	server: {
		folder: 'packages/server',
		sources: ['src/**/*.ts', 'compile-contract.ts'],
		build: ['build.ts'],
	},
	cli: { folder: 'packages/cli', sources: ['src/**/*.ts'], build: ['build.ts'] },
	docs: {
		folder: 'docs',
		sources: ['src/**/*.ts'],
		except: {
			'src/browser/**': 'a browser runs them, and a mutant is switched on by a variable of the environment',
			'src/try/browser/**': 'a browser runs them, too',
		},
		build: ['src/build.ts'],
	},
	spec: { folder: 'spec', sources: ['rules/*.ts', 'operations.ts', 'runtime/*.ts'], build: ['build.ts'], inFull: true },
	release: { folder: 'tools/release', sources: ['src/**/*.ts'] },
	codegen: {
		folder: 'tools/codegen',
		sources: ['src/**/*.ts'],
		checks: [generated('types'), generated('client'), generated('cli')],
		alsoTests: ['packages/client/test/every-operation.test.ts', 'packages/mock/test/in-process.test.ts'],
	},
};
