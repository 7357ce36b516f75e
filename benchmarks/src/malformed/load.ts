import { once } from 'node:events';
import { connect } from 'node:net';
import type { ServerProcess } from '../mock/server-process.ts';
import { seeded } from '../soak/seeded.ts';
import { ATTACKS, type Attack } from './attacks.ts';

export interface Outcome {
	sent: number;
	/** Requests without the required response, by kind. */
	unanswered: Map<string, number>;
	/** Responses with a status ≥ 500, by kind. */
	failures: Map<string, number>;
	statuses: Map<number, number>;
	/** Memory in bytes, once per second. */
	memory: number[];
	/** Whether the server still answers a valid request at the end. */
	lives: boolean;
}

const AT_ONCE = 8;
const PATIENCE_MILLISECONDS = 60_000;

/** Sends random kinds of requests for a number of seconds. The same seed sends the same requests. */
export async function malformedLoad(server: ServerProcess, seconds: number, seed: number): Promise<Outcome> {
	const outcome: Outcome = { sent: 0, unanswered: new Map(), failures: new Map(), statuses: new Map(), memory: [], lives: false };
	const random = seeded(seed);
	const port = Number(new URL(server.url).port);
	const end = performance.now() + seconds * 1000;
	const worker = async (): Promise<void> => {
		while (performance.now() < end) {
			const make = ATTACKS[Math.floor(random() * ATTACKS.length)];
			if (!make) continue;
			const chosen = make(random);
			judge(outcome, chosen, await attack(port, chosen));
		}
	};
	// A crashed server has no memory to measure. The crash is counted below.
	const look = (): Promise<unknown> =>
		server.usage().then(
			({ rss }) => outcome.memory.push(rss),
			() => clearInterval(watch),
		);
	const watch = setInterval(look, 1000);
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	clearInterval(watch);
	const last = await fetch(`${server.url}/channels`, { headers: { 'x-api-key': 'rai_test_key' } }).catch(() => undefined);
	outcome.lives = last?.status === 200;
	return outcome;
}

function judge(outcome: Outcome, { name, hangsUp }: Attack, status: number | undefined): void {
	outcome.sent += 1;
	if (status === undefined) {
		if (!hangsUp) count(outcome.unanswered, name);
		return;
	}
	count(outcome.statuses, status);
	if (status >= 500) count(outcome.failures, name);
}

function count<T>(counts: Map<T, number>, key: T): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The status of the response, if there is one. */
async function attack(port: number, { bytes, hangsUp }: Attack): Promise<number | undefined> {
	const socket = connect(port, '127.0.0.1');
	let answer = '';
	socket.on('data', (chunk) => {
		if (answer.length < 4096) answer += chunk.toString('latin1');
	});
	// A server may respond and close the connection before all bytes are sent.
	socket.on('error', () => {});
	socket.setTimeout(PATIENCE_MILLISECONDS, () => socket.destroy());
	socket.write(bytes);
	if (hangsUp) setTimeout(() => socket.destroy(), 5);
	await once(socket, 'close').catch(() => undefined);
	const statuses = [...answer.matchAll(/HTTP\/1\.[01] (\d{3})/g)]
		.map(([, status]) => Number(status))
		.filter((status) => status >= 200);
	return statuses[0];
}
