import { runInThisContext } from 'node:vm';

/**
 * The global object of Node. A test environment such as jest-environment-jsdom has its own, without `Response`, which no module of Node
 * exports. Scripts of `node:vm` see this one.
 */
export const host: typeof globalThis = runInThisContext('globalThis');

/** Node's own `Response`, also if a test replaces the global one. Its first use loads the whole `fetch` of Node. */
export const hostResponse: () => typeof Response = originalOf('Response');
/** Node's own `FormData`. */
export const hostFormData: () => typeof FormData = originalOf('FormData');

function originalOf<Name extends 'Response' | 'FormData'>(name: Name): () => (typeof globalThis)[Name] {
	const { get, value } = Object.getOwnPropertyDescriptor(host, name) ?? {};
	return () => (get ? get.call(host) : value);
}
