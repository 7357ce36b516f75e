/** The generators, their packages, and how their documentation says to run them. */
import { fetched } from '@returning-ai/third-party/fetched';

export interface Generator {
	name: string;
	/** The edition of the document: 3.0 for a generator that does not claim to read 3.1. */
	edition: '3.1' | '3.0';
	/** The program below `node_modules`, and its arguments. It reads `document.json` and writes `out`. */
	command: readonly string[];
	/** A file of this folder that configures it. */
	config?: string;
	/** The line that states the base URL, and its file. Without one, the user of the generated code states it. */
	baseUrl?: { file: string; line: (url: string) => string };
}

export const GENERATORS: readonly Generator[] = [
	{
		name: 'openapi-typescript',
		edition: '3.1',
		command: ['openapi-typescript/bin/cli.js', 'document.json', '--output', 'out/schema.ts'],
	},
	{
		name: 'openapi-typescript-codegen',
		edition: '3.0',
		command: ['openapi-typescript-codegen/bin/index.js', '--input', 'document.json', '--output', 'out'],
		baseUrl: { file: 'core/OpenAPI.ts', line: (url) => `BASE: '${url}',` },
	},
	{
		name: '@hey-api/openapi-ts',
		edition: '3.1',
		command: ['@hey-api/openapi-ts/bin/run.js', '--file', 'hey-api.config.mjs'],
		config: 'hey-api.config.mjs',
		baseUrl: { file: 'client.gen.ts', line: (url) => `baseUrl: '${url}'` },
	},
	{
		name: 'orval',
		edition: '3.1',
		command: ['orval/dist/bin/orval.mjs', '--config', 'orval.config.mjs'],
		config: 'orval.config.mjs',
		baseUrl: { file: 'api.ts', line: (url) => `return \`${url}/` },
	},
	{
		name: 'kubb',
		edition: '3.1',
		command: ['@kubb/cli/bin/kubb.cjs', 'generate', '--config', 'kubb.config.mjs'],
		config: 'kubb.config.mjs',
		baseUrl: { file: '', line: (url) => `url: \`${url}/` },
	},
	{
		name: 'swagger-typescript-api',
		edition: '3.1',
		command: [
			'swagger-typescript-api/dist/cli.mjs',
			'generate',
			'--path',
			'document.json',
			'--output',
			'out',
			'--name',
			'api.ts',
		],
		baseUrl: { file: 'api.ts', line: (url) => `baseUrl: string = "${url}"` },
	},
	{
		name: 'oazapfts',
		edition: '3.1',
		command: ['oazapfts/dist/cli.js', 'document.json', 'out/api.ts'],
		baseUrl: { file: 'api.ts', line: (url) => `baseUrl: "${url}"` },
	},
	{
		name: 'ng-openapi-gen',
		edition: '3.1',
		command: ['ng-openapi-gen/lib/index.js', '--input', 'document.json', '--output', 'out'],
		baseUrl: { file: 'api-configuration.ts', line: (url) => `rootUrl: string = '${url}'` },
	},
	{
		name: 'openapi-zod-client',
		edition: '3.0',
		command: ['openapi-zod-client/bin.js', 'document.json', '--output', 'out/api.ts'],
	},
	{
		name: 'typed-openapi',
		edition: '3.1',
		command: ['typed-openapi/bin.js', 'document.json', '--output', 'out/api.ts'],
	},
];

const VERSIONS: Readonly<Record<string, string>> = {
	'@hey-api/openapi-ts': '0.99.0',
	'@kubb/cli': '4.39.3',
	'@kubb/core': '4.39.3',
	'@kubb/plugin-client': '4.39.3',
	'@kubb/plugin-oas': '4.39.3',
	'@kubb/plugin-ts': '4.39.3',
	'ng-openapi-gen': '1.1.0',
	oazapfts: '7.5.0',
	'openapi-typescript': '7.13.0',
	'openapi-typescript-codegen': '0.31.0',
	'openapi-zod-client': '1.18.3',
	orval: '8.38.0',
	'swagger-typescript-api': '13.13.0',
	'typed-openapi': '2.2.7',
	typescript: '5.9.3',
	// What the generated programs import.
	'@angular/common': '22.2.6',
	'@angular/core': '22.2.6',
	'@oazapfts/runtime': '1.2.0',
	'@zodios/core': '10.9.6',
	axios: '1.21.1',
	'form-data': '4.0.6',
	rxjs: '7.8.2',
	zod: '3.25.76',
};

/** The folder whose `node_modules` has the generators. */
export function fetchGenerators(): Promise<string> {
	return fetched(
		'generators',
		Object.fromEntries(Object.entries(VERSIONS).map(([name, version]) => [name, `${name}@${version}`])),
	);
}
