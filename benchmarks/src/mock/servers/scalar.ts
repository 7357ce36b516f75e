/** Scalar's mock server on Hono's server for Node, as in its documentation. */
import { readFileSync } from 'node:fs';

const [port, file = '', scalar = '', hono = ''] = process.argv.slice(2);
const { createMockServer } = (await import(scalar)) as { createMockServer: (options: object) => Promise<{ fetch: unknown }> };
const { serve } = (await import(hono)) as { serve: (options: object) => void };
const app = await createMockServer({ document: JSON.parse(readFileSync(file, 'utf8')) });
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
