import type { Address } from '../contract/addresses.ts';
import type { Server } from '../contract/operation.ts';

interface ServedOperation {
	id: string;
	/** The servers of the operation, else of its path, else of the document. */
	servers: Server[];
}

type Document = Record<string, unknown>;
type Place = Pick<Address, 'host' | 'base'>;

/** A server can have variables with many values. More alternatives than this are ignored. */
const MAX_ALTERNATIVES = 100;

/** The addresses that the servers of a document state for its operations. */
export function addressesOf(operations: readonly ServedOperation[], document: Document): Address[] {
	const found = new Map<string, Place & { ids: Set<string> }>();
	for (const { id, servers } of operations) {
		for (const place of (serverOfSwagger(document) ?? servers).flatMap(placesOf)) {
			const key = `${place.host ?? ''} ${place.base}`;
			const known = found.get(key) ?? { ...place, ids: new Set() };
			found.set(key, known);
			known.ids.add(id);
		}
	}
	return [...found.values()].map(({ ids, ...place }) => (ids.size === operations.length ? place : { ...place, ids: [...ids] }));
}

/** OpenAPI 2.0 has one host and one base path. Prism ignores them without `schemes`. */
function serverOfSwagger({ swagger, host, basePath }: Document): Server[] | undefined {
	if (swagger === undefined) return undefined;
	const path = typeof basePath === 'string' ? basePath : '/';
	return [{ url: typeof host === 'string' && host !== '' ? `//${host}/${path}` : path }];
}

function placesOf({ url, variables = {} }: Server): Place[] {
	let urls = [url];
	for (const [name, { enum: values = [] }] of Object.entries(variables))
		if (values.length > 0) urls = urls.flatMap((one) => replaced(one, name, values)).slice(0, MAX_ALTERNATIVES);
	return urls.flatMap((one) => {
		const plain = one.replace(/\{([^}]+)\}/g, (variable, name) => variables[name]?.default ?? variable);
		const [host, path] = split(one) ?? split(plain) ?? [undefined, one];
		const bases = new Set([baseOf((split(plain) ?? [undefined, plain])[1]), baseOf(path)]);
		return [...bases].map((base) => ({ ...(host === undefined ? {} : hostOf(host)), base }));
	});
}

function replaced(url: string, name: string, values: readonly string[]): string[] {
	const variable = `{${name}}`;
	return url.includes(variable) ? values.map((value) => url.replaceAll(variable, value)) : [url];
}

/** The host and the path of an absolute URL, which can have variables. */
function split(url: string): [host: string, path: string] | undefined {
	const [, host, path = ''] = /^(?:[^/]*:)?\/\/([^/?#]*)([^?#]*)/.exec(url) ?? [];
	return host === undefined ? undefined : [host, path];
}

/** Hosts that stand for the machine on which the server runs. */
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

function hostOf(given: string): Pick<Address, 'host'> {
	const host = given
		.toLowerCase()
		.replace(/^.*@/, '')
		.replace(/\{[^}]+\}/g, '*')
		.replace(/:(?:\*|80|443)?$/, '');
	const name = host.replace(/:\d+$/, '');
	const isAnyHost = !/[a-z\d]/.test(name) || LOCAL.test(name);
	return isAnyHost ? {} : { host };
}

function baseOf(path: string): string {
	const segments = path.split(/[?#]/, 1)[0]?.split('/') ?? [];
	return segments.flatMap((segment) => (/^\.{0,2}$/.test(segment) ? [] : [`/${segment}`])).join('');
}
