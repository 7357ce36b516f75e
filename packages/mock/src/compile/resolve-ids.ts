/** Prism resolves JSON pointers only. References to an `$id` or `$anchor` of the same document become JSON pointers here. */

type Json = Record<string, unknown>;

/** The schema whose `$id` is the base of relative references, or the document. */
interface Resource {
	uri: string;
	pointer: string;
	node: Json;
}

/** The base of references outside of any `$id`. It stands for the document's own, unknown URL. */
const DOCUMENT = 'https://document.invalid/';

/** The keywords whose values are data, not schemas. */
const DATA: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** Replaces references to an `$id` or `$anchor`, and removes both. */
export function resolveIds(document: Json): Json {
	const pointers = new Map<string, string>();
	const root: Resource = { uri: DOCUMENT, pointer: '', node: document };
	collect(document, root, '', pointers);
	return pointers.size === 0 ? document : (rewrite(document, root, '', pointers) as Json);
}

/** Finds the JSON pointer of each `$id` and anchor. */
function collect(node: unknown, outer: Resource, pointer: string, pointers: Map<string, string>): void {
	if (typeof node !== 'object' || node === null) return;
	const resource = resourceOf(node as Json, outer, pointer);
	if (resource !== outer) pointers.set(resource.uri, pointer);
	const { $anchor, $dynamicAnchor } = node as Json;
	for (const anchor of [$anchor, $dynamicAnchor])
		if (typeof anchor === 'string') pointers.set(`${resource.uri}#${anchor}`, pointer);
	for (const [key, part] of Object.entries(node)) {
		if (!DATA.has(key)) collect(part, resource, below(pointer, key), pointers);
	}
}

function rewrite(node: unknown, outer: Resource, pointer: string, pointers: ReadonlyMap<string, string>): unknown {
	if (Array.isArray(node)) return node.map((part, index) => rewrite(part, outer, below(pointer, String(index)), pointers));
	if (typeof node !== 'object' || node === null) return node;
	const resource = resourceOf(node as Json, outer, pointer);
	const copy: Json = {};
	for (const [key, part] of Object.entries(node)) {
		if (typeof part === 'string' && (key === '$id' || key === '$anchor')) continue;
		if (typeof part === 'string' && key === '$ref') copy[key] = referenceFrom(resource, part, pointers);
		else copy[key] = DATA.has(key) ? part : rewrite(part, resource, below(pointer, key), pointers);
	}
	return copy;
}

/** The reference as a JSON pointer from the root of the document. Other files keep their names. */
function referenceFrom(resource: Resource, reference: string, pointers: ReadonlyMap<string, string>): string {
	if (reference.startsWith('#/')) return has(resource.node, reference) ? `#${resource.pointer}${reference.slice(1)}` : reference;
	const url = tryUrl(reference, resource.uri);
	const [uri = '', fragment = ''] = url?.split('#') ?? [];
	if (uri === DOCUMENT && fragment === '') return reference;
	const exact = pointers.get(fragment === '' || fragment.startsWith('/') ? uri : `${uri}#${fragment}`);
	return exact === undefined ? reference : `#${exact}${fragment.startsWith('/') ? fragment : ''}`;
}

function resourceOf(node: Json, outer: Resource, pointer: string): Resource {
	const uri = typeof node.$id === 'string' ? tryUrl(node.$id, outer.uri) : undefined;
	return uri === undefined ? outer : { uri: uri.split('#')[0] as string, pointer, node };
}

function tryUrl(reference: string, base: string): string | undefined {
	return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}

function has(node: Json, reference: string): boolean {
	const keys = reference.slice('#/'.length).split('/');
	let value: unknown = node;
	for (const key of keys) value = (value as Json | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')];
	return value !== undefined;
}

function below(pointer: string, key: string): string {
	return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
