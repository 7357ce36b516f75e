import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

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

export interface StockPrism {
	url: string;
	close(): Promise<void>;
}

/** Prism configured as by its command line, without its log and without any code of ours. */
export async function startStockPrism(document: object, port = 0): Promise<StockPrism> {
	const operations = await getHttpOperationsFromSpec(document);
	const config = {
		isProxy: false as const,
		checkSecurity: true,
		validateRequest: true,
		validateResponse: true,
		errors: false,
		upstreamProxy: undefined,
		mock: { dynamic: false },
	};
	const server = createServer(operations, { config, cors: true, components: { logger: logger as never } });
	const url = await server.listen(port, '127.0.0.1');
	return { url: url.replace('0.0.0.0', '127.0.0.1'), close: () => server.close() as Promise<void> };
}
