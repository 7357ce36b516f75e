import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Balancer {
	url: string;
	/** Passes new connections to these replicas. Open connections stay. */
	use(urls: readonly string[]): void;
	close(): Promise<void>;
}

/** A minimal TCP load balancer: round robin, with failover to the next address if one refuses the connection. */
export async function startBalancer(urls: readonly string[]): Promise<Balancer> {
	const portsOf = (all: readonly string[]): number[] => all.map((url) => Number(new URL(url).port));
	let ports = portsOf(urls);
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
		use(next) {
			ports = portsOf(next);
		},
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
