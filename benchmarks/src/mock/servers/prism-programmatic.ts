/** Prism's own server without its command line and its log. */
import { readFileSync } from 'node:fs';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

const [port, file = ''] = process.argv.slice(2);
const ignore = (): void => {};
const logger = {
	trace: ignore,
	debug: ignore,
	info: ignore,
	warn: ignore,
	error: ignore,
	fatal: ignore,
	success: ignore,
	child: () => logger,
};
const config = {
	isProxy: false as const,
	checkSecurity: true,
	validateRequest: true,
	validateResponse: true,
	errors: false,
	upstreamProxy: undefined,
	mock: { dynamic: false },
};
const operations = await getHttpOperationsFromSpec(JSON.parse(readFileSync(file, 'utf8')));
await createServer(operations, { config, cors: true, components: { logger: logger as never } }).listen(Number(port), '127.0.0.1');
