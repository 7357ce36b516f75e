/** `/metrics` on a port of its own, and in production only there. `long/deploy.test.ts` starts the command with the variable. */
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../src/cli/configuration.ts';
import { createServer } from '../src/create-server.ts';

const PRODUCTION = { NODE_ENV: 'production', DATABASE_URL: 'postgres://127.0.0.1/x' };

describe('the port of /metrics', () => {
	it.each([
		['is the port of the API by default', {}, {}, 4020],
		['is none in production by default', PRODUCTION, {}, undefined],
		['is METRICS_PORT', { ...PRODUCTION, METRICS_PORT: '9464' }, {}, 9464],
		['is --metrics-port, before METRICS_PORT', { ...PRODUCTION, METRICS_PORT: '9464' }, { 'metrics-port': '9465' }, 9465],
		['may be the port of the API in production', PRODUCTION, { 'metrics-port': '4020' }, 4020],
	])('%s', (_, env, flags, expected) => {
		expect(readConfiguration({ name: 'start', flags }, env).metricsPort).toBe(expected);
	});
});

it('serves /metrics on the port of the API, or on a port that serves nothing else', async () => {
	const statuses: number[] = [];
	for (const metrics of [true, false]) {
		const server = await createServer({ metrics });
		const { url } = await server.listen({ port: 0 });
		const { url: metricsUrl } = await server.listen({ port: 0, serves: 'metrics' });
		for (const target of [`${url}/metrics`, `${metricsUrl}/metrics`, `${metricsUrl}/readyz`])
			statuses.push((await fetch(target)).status);
		await server.close();
	}
	expect(statuses).toEqual([200, 200, 404, 404, 200, 404]);
});
