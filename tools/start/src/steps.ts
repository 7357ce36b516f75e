/** What `npm start -- --watch` builds, in which order, and for which files. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type ServiceName = 'docs' | 'mock' | 'server';

export interface Step {
	name: string;
	/** The folder that its commands run in, from the root. */
	folder: string;
	/** Steps whose result it reads. */
	after: readonly string[];
	/** The files that it is made of, as paths from the root with forward slashes. */
	sources: RegExp;
	/** Arguments of Node, one list a command. */
	commands: readonly (readonly string[])[];
	/** The same when only a step before it was built, and not its own sources changed. Default: `commands`. */
	afterOthers?: readonly (readonly string[])[];
	/** What is started again with the result. */
	service?: ServiceName;
}

const root = join(import.meta.dirname, '../../..');
const codegen = join(root, 'tools/codegen/src/cli.ts');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** In the order in which they start when several can: docs and mock are what an author of the contract looks at. */
export const STEPS: readonly Step[] = [
	{
		name: 'spec',
		folder: 'spec',
		after: [],
		sources: /^(?:spec|tools\/redocly\/src)\//,
		commands: [['build.ts']],
	},
	{
		name: 'docs',
		folder: 'docs',
		after: ['spec'],
		sources: /^(?:docs|tools\/(?:codegen|licences|redocly|release)\/src)\//,
		commands: [['src/build.ts']],
		service: 'docs',
	},
	{
		name: 'mock',
		folder: 'packages/mock',
		after: ['spec'],
		sources: /^(?:packages\/mock|tools\/licences\/src)\//,
		commands: [['build.ts']],
		afterOthers: [['build.ts', '--contract']],
		service: 'mock',
	},
	{
		name: 'types',
		folder: 'packages/types',
		after: ['spec'],
		sources: /^(?:packages\/types|tools\/codegen\/src)\//,
		commands: [
			[codegen, 'types'],
			[tsc, '-p', 'tsconfig.build.json'],
		],
	},
	{
		name: 'client',
		folder: 'packages/client',
		after: ['types'],
		sources: /^(?:packages\/client|tools\/codegen\/src)\//,
		commands: [[codegen, 'client'], ['build.ts']],
	},
	{
		name: 'server',
		folder: 'packages/server',
		after: ['types'],
		sources: /^packages\/server\//,
		commands: [['build.ts', '--keep-snapshot']],
		afterOthers: [['build.ts', '--contract']],
		service: 'server',
	},
];
