/** A proxy that refuses every request, to prove that a program downloads nothing. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusingProxy {
	/** Makes Node, npm and native programs use the proxy, except for this machine. */
	env: Record<string, string>;
	/** The hosts or URLs that a program wanted. */
	refused: string[];
	close(): Promise<void>;
}

export async function startRefusingProxy(): Promise<RefusingProxy> {
	const refused: string[] = [];
	const server = createServer(({ url }, response) => {
		refused.push(url ?? '');
		response.writeHead(403).end();
	});
	server.on('connect', ({ url }, socket) => {
		refused.push(url ?? '');
		socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		env: { HTTP_PROXY: url, HTTPS_PROXY: url, NO_PROXY: 'localhost,127.0.0.1', NODE_USE_ENV_PROXY: '1' },
		refused,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
