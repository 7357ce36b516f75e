/** What each feature of the client adds to a program that calls one operation. */
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { ONE_OPERATION } from './entries.ts';
import { sizeOf } from './size.ts';

/** A feature, and the bytes that it adds after gzip. */
export interface Feature {
	name: string;
	bytes: number;
}

const resolveDir = import.meta.dirname;
const src = join(dirname(fileURLToPath(import.meta.resolve('@returning-ai/client/package.json'))), 'src');

/** A program without the feature, if it is not the one operation, and what the program imports to have it. */
interface Imported {
	without?: [name: string, from: string];
	with: [name: string, from: string];
}

/** Features that a program imports. An operation that has the feature is compared with a similar one that has not. */
const IMPORTED: Readonly<Record<string, Imported>> = {
	'a file in the body (multipart)': { without: ['manage', '/integration/users'], with: ['bulkUpdate', '/integration/users'] },
	'an ID in the path': { without: ['list', '/system/badges'], with: ['listForUser', '/system/roles'] },
	paging: { without: ['get', '/application/community-users'], with: ['list', '/application/community-users'] },
	'login, which renews the token': { with: ['login', ''] },
	'a log (logTo)': { with: ['logTo', ''] },
	'types of an error by operation (isError)': { with: ['isError', ''] },
	'rate limits (throttle)': { with: ['throttle', ''] },
	'operations that the contract lacks (request)': { with: ['request', ''] },
	'bulk calls': { with: ['createUsers', '/bulk'] },
	'queries (TanStack Query), with all operations': { with: ['createQueries', '/query'] },
	'the raw client, with openapi-fetch': { with: ['createRawClient', '/raw'] },
	'the transport of undici': { with: ['undiciTransport', '/undici'] },
	'traces (OpenTelemetry)': { with: ['tracing', '/otel'] },
};

/** Measures the built packages: a program that imports the feature, and one that does not. */
export async function importedFeatures(): Promise<Feature[]> {
	const gzipped = async (added: Imported['with'] | undefined): Promise<number> => {
		const code = added
			? `${ONE_OPERATION} import { ${added[0]} as added } from '@returning-ai/client${added[1]}'; globalThis.added = added;`
			: ONE_OPERATION;
		return (await sizeOf({ code, resolveDir })).gzipped;
	};
	return Promise.all(
		Object.entries(IMPORTED).map(async ([name, { without, with: added }]) => ({
			name,
			bytes: (await gzipped(added)) - (await gzipped(without)),
		})),
	);
}

/** The parts of a call, by a word in the path of their modules. Any other module is a part by itself. */
const PARTS: readonly [part: RegExp, name: string][] = [
	[/retr/, 'retries'],
	[/timeout|signal|abort/, 'timeouts and signals'],
	[/hook/, 'hooks'],
	[/deprecat/, 'the warning of a deprecated operation'],
	[/browser/, 'the browser guard'],
	[/credential/, 'credentials: functions and their renewal, the browser guard'],
	[/option/, 'options: checks and texts'],
	[/error/, 'errors by status'],
	[/^resources/, 'the operation'],
];

/**
 * What the bytes of one operation are for. Each part has the share of the compressed bytes that it has of the minified ones, so that the
 * parts add up to the whole. esbuild reads the sources, because the built core is one file.
 */
export async function callParts(): Promise<Feature[]> {
	const { gzipped, minified, files } = await sizeOf({ code: ONE_OPERATION, resolveDir }, [fromSources]);
	const byPart = Map.groupBy(files, ({ file }) => partOf(file));
	const parts = [...byPart].map(([name, modules]) => {
		const sum = modules.reduce((total, module) => total + module.minified, 0);
		return { name, bytes: (gzipped * sum) / minified };
	});
	return parts.filter(({ bytes }) => bytes > 0);
}

function partOf(file: string): string {
	if (!file.startsWith(src)) return 'the program';
	const module = relative(src, file).replaceAll(sep, '/');
	return PARTS.find(([part]) => part.test(module))?.[1] ?? module;
}

const fromSources: Plugin = {
	name: 'from-sources',
	setup({ onResolve }) {
		onResolve({ filter: /^@returning-ai\/client/ }, ({ path }) => {
			const entry = path.slice('@returning-ai/client'.length);
			return { path: join(src, entry === '' ? 'index.ts' : `resources${entry}.gen.ts`), sideEffects: false };
		});
	},
};
