/** The build steps of `npm start -- --watch`: their order and their source files. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type ServiceName = 'docs' | 'mock' | 'server';

export interface Step {
	name: string;
	/** The folder of its commands, relative to the root. */
	folder: string;
	/** The steps that it depends on. */
	after: readonly string[];
	/** Its source files, as paths from the root with forward slashes. */
	sources: RegExp;
	/** Arguments of Node, one list per command. */
	commands: readonly (readonly string[])[];
	/** The commands when only a dependency changed. Default: `commands`. */
	afterOthers?: readonly (readonly string[])[];
	/** The service to restart with the result. */
	service?: ServiceName;
}

const root = join(import.meta.dirname, '../../..');
const codegen = join(root, 'tools/codegen/src/cli.ts');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** In order of priority. Docs and mock come first, because an author of the contract looks at these. */
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
