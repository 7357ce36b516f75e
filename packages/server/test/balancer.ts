import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Balancer {
	url: string;
	close(): Promise<void>;
}

/** A minimal TCP load balancer: round robin, with failover to the next address if one refuses the connection. */
export async function startBalancer(urls: readonly string[]): Promise<Balancer> {
	const ports = urls.map((url) => Number(new URL(url).port));
	const sockets = new Set<Socket>();
	let turn = 0;
	const server: Server = createServer((caller) => {
		sockets.add(caller);
		caller.on('error', () => caller.destroy());
		caller.on('close', () => sockets.delete(caller));
		pass(caller, [...ports.slice(turn % ports.length), ...ports.slice(0, turn++ % ports.length)]);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	return {
		url: `http://localhost:${port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			}),
	};
}

function pass(caller: Socket, [port, ...others]: number[]): void {
	if (port === undefined) {
		caller.destroy();
		return;
	}
	const replica = connect(port, '127.0.0.1');
	let isConnected = false;
	replica.on('connect', () => {
		isConnected = true;
		caller.pipe(replica);
		replica.pipe(caller);
	});
	replica.on('error', () => (isConnected ? caller.destroy() : pass(caller, others)));
	replica.on('close', () => isConnected && caller.destroy());
	caller.on('close', () => replica.destroy());
}
