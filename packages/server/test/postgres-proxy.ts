/** A TCP proxy in front of PostgreSQL. It reads the frontend's messages, and disturbs the link once at a chosen statement. */
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The statement at which the link fails. */
export type Moment = 'begin' | 'statement' | 'commit' | 'rollback';

export interface Disturbance {
	moment: Moment;
	/** `request`: PostgreSQL does not receive the statement. `reply`: it executes the statement, and the server does not hear of it. */
	direction: 'request' | 'reply';
	/** `hold` delays all data of the link, then delivers it. `drop` closes all connections. */
	kind: 'hold' | 'drop';
	/** How long `hold` delays the data. */
	milliseconds?: number;
}

export interface PostgresProxy {
	/** The URL of the database through the proxy. */
	url: string;
	/** Disturbs the link at the next such statement. Resolves when the disturbance has ended. */
	disturb(disturbance: Disturbance, onStart: () => void): Promise<void>;
	/** The number of connections that were opened. */
	opened(): number;
	close(): Promise<void>;
}

interface Link {
	client: Socket;
	database: Socket;
}

const MOMENT_OF: Readonly<Record<string, Moment>> = { begin: 'begin', commit: 'commit', rollback: 'rollback' };

/** The statements in a chunk of the frontend's messages. A prepared statement has no text the second time: its name is enough. */
function momentsIn(chunk: Buffer): Moment[] {
	const moments: Moment[] = [];
	for (let at = 0; at + 5 <= chunk.length; at += 1 + chunk.readUInt32BE(at + 1)) {
		const type = String.fromCharCode(chunk[at] ?? 0);
		// Query or Parse or Bind. Anything else, such as the start of the session, is no statement.
		if (!'QPB'.includes(type)) {
			if (/[^A-Za-z]/.test(type)) return moments;
			continue;
		}
		const text = chunk.toString('latin1', at + 5, at + 1 + chunk.readUInt32BE(at + 1));
		const word = /\b(begin|commit|rollback)\b/.exec(text)?.[1] ?? '';
		moments.push(MOMENT_OF[word] ?? 'statement');
	}
	return moments;
}

export async function startPostgresProxy(databaseUrl: string): Promise<PostgresProxy> {
	const target = new URL(databaseUrl);
	const links = new Set<Link>();
	let opened = 0;
	let pending: { disturbance: Disturbance; onStart(): void; done(): void } | undefined;
	let heldUntil: Promise<void> | undefined;

	const applyDisturbance = (): void => {
		if (!pending) return;
		const { disturbance, onStart, done } = pending;
		pending = undefined;
		onStart();
		if (disturbance.kind === 'drop') {
			for (const { client, database } of links) {
				client.destroy();
				database.destroy();
			}
			done();
			return;
		}
		heldUntil = new Promise((resolve) => {
			setTimeout(() => {
				heldUntil = undefined;
				resolve();
				done();
			}, disturbance.milliseconds);
		});
	};
	/** Delivers in order, and not while the link is held. */
	const passOn = (from: Socket, to: Socket, onChunk?: (chunk: Buffer) => Promise<void> | undefined): void => {
		let order: Promise<unknown> = Promise.resolve();
		from.on('data', (chunk: Buffer) => {
			order = order.then(async () => {
				await onChunk?.(chunk);
				await heldUntil;
				if (!to.destroyed) to.write(chunk);
			});
		});
		from.on('error', () => undefined);
		// A link that is held also holds the end of a connection.
		from.on('close', () => {
			order = order.then(() => heldUntil).then(() => to.destroy());
		});
	};
	const server: Server = createServer((client) => {
		opened += 1;
		const database = connect(Number(target.port), target.hostname);
		const link = { client, database };
		links.add(link);
		let dropsReply = false;
		database.on('close', () => links.delete(link));
		passOn(client, database, (chunk) => {
			if (!pending || !momentsIn(chunk).includes(pending.disturbance.moment)) return undefined;
			if (pending.disturbance.direction === 'request') applyDisturbance();
			else dropsReply = true;
			return undefined;
		});
		passOn(database, client, () => {
			if (dropsReply) applyDisturbance();
			dropsReply = false;
			return undefined;
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	return {
		url: Object.assign(new URL(databaseUrl), { host: `127.0.0.1:${port}` }).href,
		opened: () => opened,
		disturb: (disturbance, onStart) =>
			new Promise((resolve) => {
				pending = { disturbance, onStart, done: resolve };
			}),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const { client, database } of links) {
					client.destroy();
					database.destroy();
				}
			}),
	};
}
