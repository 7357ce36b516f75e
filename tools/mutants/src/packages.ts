/** The packages that can be mutated, with what to mutate and what may notice it. */

/** A program that must end with exit code 0. */
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
	/** Globs of sources to leave out, each with the reason. */
	except?: Readonly<Record<string, string>>;
	/** Makes `dist/` from the sources. A mutant that the build runs is tested with a `dist/` that it made. */
	build?: readonly string[];
	/** Programs that are tests too. */
	checks?: readonly Program[];
	/** Runs in full what the quick suite samples: it is fast enough, and a sample leaves most mutants without a test. */
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
	docs: {
		folder: 'docs',
		sources: ['src/**/*.ts'],
		except: {
			'src/browser/**': 'a browser runs them, and a mutant is switched on by a variable of the environment',
			'src/try/browser/**': 'a browser runs them, too',
		},
		build: ['src/build.ts'],
	},
	spec: { folder: 'spec', sources: ['rules/*.ts', 'operations.ts', 'in-words.js'], build: ['build.ts'], inFull: true },
	release: { folder: 'tools/release', sources: ['src/**/*.ts'] },
	codegen: {
		folder: 'tools/codegen',
		sources: ['src/**/*.ts'],
		checks: [generated('types'), generated('client')],
		alsoTests: ['packages/client/test/every-operation.test.ts', 'packages/mock/test/in-process.test.ts'],
	},
};
