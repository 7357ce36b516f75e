/** `/metrics` on a port of its own, and in production only there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, startProcess } from './process.ts';

let home: string;
let started = 0;
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'returning-ai-metrics-'));
});
afterAll(() => rmSync(home, { recursive: true }));

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

/** Starts the server, and returns the statuses of `/metrics` on its port, of `/metrics` and of `/readyz` on the port of the metrics. */
async function statuses(NODE_ENV: string, metricsPort?: number, args: string[] = []): Promise<(number | undefined)[]> {
	const env = { NODE_ENV, METRICS_PORT: metricsPort === undefined ? '' : String(metricsPort) };
	const server = await startProcess(['--port', '0', '--data', join(home, String(started++)), ...args], env);
	const shown = /The metrics are on (\S+)\/metrics/.exec(server.output())?.[1];
	const found = [
		await statusOf(`${server.url}/metrics`),
		...(shown === undefined ? [] : [await statusOf(`${shown}/metrics`), await statusOf(`${shown}/readyz`)]),
	];
	await server.kill('SIGTERM');
	expect(server.child.exitCode).toBe(0);
	return found;
}

describe('/metrics', () => {
	it('is on the port of the API by default', async () => {
		expect(await statuses('test')).toEqual([200]);
	});

	it('is on no port in production by default', async () => {
		expect(await statuses('production')).toEqual([404]);
	});

	it('is only on the port of METRICS_PORT or --metrics-port, which serves nothing else', async () => {
		expect(await statuses('production', await freePort())).toEqual([404, 200, 404]);
		expect(await statuses('test', undefined, ['--metrics-port', '0'])).toEqual([404, 200, 404]);
	});

	it('is on the port of the API in production if both ports are the same', async () => {
		const port = await freePort();
		expect(await statuses('production', port, ['--port', String(port)])).toEqual([200]);
	});
});
