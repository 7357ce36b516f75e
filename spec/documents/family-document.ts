/**
 * A document of one family. Its `servers` are at the root, where generators look for them, and its paths are whole:
 * `https://application.returning.ai` and `/apis/v1/users/{userId}`, not `…/apis/v1` and `/users/{userId}`.
 */
import { pathnameOf } from '../runtime/family-path.ts';
import { withAmbiguousNames } from './ambiguous-names.ts';
import { introductionOf } from './introduction.ts';
import { withCamelCaseNames } from './operation-names.ts';
import { usedComponents } from './used-components.ts';
import { isObject, type Json, rewrite, rewritePart, targetOf, type Visitor } from './walk.ts';

interface Server extends Json {
	url: string;
	'x-environment'?: string;
}

export type Family = (typeof FAMILIES)[number];

export const FAMILIES = ['system', 'integration', 'application'] as const;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Returns `undefined` if the bundle has no operation of the family. */
export function familyDocument(bundle: Json, family: Family): Json | undefined {
	const items = Object.entries(bundle.paths as Record<string, Json>).filter(([, item]) => familyOf(item) === family);
	if (items.length === 0) return undefined;
	const paths = items.map(([path, item]) => wholePath(path, item, family));
	const root = rootServers(paths.map(({ servers }) => servers));
	const name = family[0]?.toUpperCase() + family.slice(1);
	const info = bundle.info as Json;
	const whole: Json = {
		...bundle,
		info: { ...info, title: `${info.title}: ${name}`, description: introductionOf(String(info.description ?? ''), name) },
		servers: root,
		paths: Object.fromEntries(paths.map(({ path, item, servers }) => [path, withServers(item, servers, root)])),
	};
	return withCamelCaseNames(withAmbiguousNames(usedComponents(withTags(withoutOverrides(whole), name))));
}

function familyOf(item: Json): string {
	const first = METHODS.map((method) => item[method]).find(isObject);
	return String(first?.operationId ?? '').split('.')[0] as string;
}

/** Moves the path of the server URL into the path. On one local host, the families differ by a prefix. */
function wholePath(path: string, item: Json, family: Family): { path: string; item: Json; servers: Server[] } {
	const servers = item.servers as Server[];
	const remote = servers.filter((server) => server['x-environment'] !== 'local');
	const [prefix, ...others] = new Set(remote.map(({ url }) => pathnameOf(url)));
	if (prefix === undefined || others.length > 0) throw new Error(`The servers of ${path} must have one path.`);
	const moved = servers.map((server) => {
		const isLocal = !remote.includes(server);
		return { ...server, url: isLocal ? `${server.url}/${family}` : server.url.slice(0, server.url.length - prefix.length) };
	});
	return { path: `${prefix}${path}`, item, servers: moved };
}

/** The servers of most paths. */
function rootServers(all: Server[][]): Server[] {
	const counts = new Map<string, number>();
	for (const servers of all) counts.set(JSON.stringify(servers), (counts.get(JSON.stringify(servers)) ?? 0) + 1);
	const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
	return JSON.parse(most?.[0] ?? '[]');
}

function withServers(item: Json, servers: Server[], root: Server[]): Json {
	const { servers: _, ...rest } = item;
	return JSON.stringify(servers) === JSON.stringify(root) ? rest : { servers, ...rest };
}

function withTags(document: Json, family: string): Json {
	const items = Object.values(document.paths as Record<string, Json>);
	const used = new Set(items.flatMap((item) => METHODS.flatMap((method) => ((item[method] as Json)?.tags ?? []) as string[])));
	const tags = ((document.tags ?? []) as Json[]).filter(({ name }) => used.has(name as string));
	return { ...document, tags, 'x-tagGroups': [{ name: family, tags: tags.map(({ name }) => name) }] };
}

/**
 * Most tools drop what stands beside the `$ref` of a response or parameter, so such a reference becomes a copy. In a schema, `$ref` is
 * a keyword beside others, which tools support.
 */
function withoutOverrides(document: Json): Json {
	const visitor: Visitor = {
		reference: ({ $ref, ...overrides }) => {
			if (Object.keys(overrides).length === 0) return { $ref };
			return { ...(rewritePart(targetOf(document, $ref as string), visitor) as Json), ...overrides };
		},
	};
	return rewrite(document, visitor);
}
