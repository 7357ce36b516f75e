import { runInThisContext } from 'node:vm';

/**
 * The global object of Node. A test environment such as jest-environment-jsdom has its own, without `Response`, which no module of Node
 * exports. Scripts of `node:vm` see this one.
 */
export const host: typeof globalThis = runInThisContext('globalThis');

export const HostFormData: typeof FormData = host.FormData;
export const HostResponse: typeof Response = host.Response;
