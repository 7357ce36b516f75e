import { Pool } from 'undici';
import type { Scenario } from './scenarios.ts';
import type { ServerProcess } from './server-process.ts';

/** The number of concurrent requests. */
const AT_ONCE = 10;

/** CPU of the server per request, in microseconds. */
export async function cpuPerRequest(server: ServerProcess, scenario: Scenario, requests: number): Promise<number> {
	const before = await server.usage();
	await load(server, scenario, requests);
	const after = await server.usage();
	return (after.user + after.system - before.user - before.system) / requests;
}

const pools = new Map<string, Pool>();

export async function load({ url }: ServerProcess, { method, path, headers, body }: Scenario, requests: number): Promise<number> {
	const pool = pools.get(url) ?? new Pool(url, { connections: AT_ONCE });
	pools.set(url, pool);
	let left = requests;
	let status = 0;
	const worker = async (): Promise<void> => {
		while (left-- > 0) {
			const reply = await pool.request({ method: method as 'GET', path, headers, ...(body === undefined ? {} : { body }) });
			await reply.body.dump();
			status = reply.statusCode;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return status;
}

export async function disconnect(): Promise<void> {
	await Promise.all([...pools.values()].map((pool) => pool.destroy()));
	pools.clear();
}
