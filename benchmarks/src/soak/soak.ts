import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type Client, createClient, logTo, ReturningAIError } from '@returning-ai/client';
import { ask } from '../child.ts';
import { printed } from '../faults/printed.ts';
import { seeded } from './seeded.ts';

export interface Outcome {
	calls: number;
	succeeded: number;
	/** The number of failed calls, by error class. */
	failed: Map<string, number>;
	/** Failures that are not an error class of the client. */
	untyped: unknown[];
	unhandledRejections: number;
	/** Timers and sockets that are still open after all calls. */
	leaked: string[];
	/** Calls that create something and were applied more than once. */
	appliedTwice: string[];
	/** The places that show the credential: errors, lines of the debug log, the printed client. */
	shown: string[];
	/** The number of injected failures, by kind. */
	injected: Map<string, number>;
}

const ID = '665f1c2ab7e4d90012a3b431';
const AT_ONCE = 200;
const SECRET = 'rai_test_never_to_be_seen';

/** Timeout of a call: ends hanging calls, but no call that is late on a busy machine. */
const TIMEOUT_MILLISECONDS = 10_000;

/** Makes many calls over an unreliable network, and counts the outcomes. */
export async function soak(calls: number, seed: number): Promise<Outcome> {
	const before = resources();
	const network = fork(new URL('network.ts', import.meta.url), [String(seed)]);
	const { url } = await ask<{ url: string }>(network);
	const outcome = nothing(calls);
	const log = (line: string): void => checkForSecret('a line of the log', line, outcome);
	const client = createClient({
		baseUrl: url,
		timeout: TIMEOUT_MILLISECONDS,
		credentials: { integration: SECRET, system: SECRET },
		hooks: [logTo({ debug: log, info: log, warn: log }, { level: 'debug' })],
	});
	checkForSecret('the printed client', printed(client), outcome);
	const countRejection = (): void => void outcome.unhandledRejections++;
	process.on('unhandledRejection', countRejection);

	const chance = seeded(seed + 1);
	let begun = 0;
	const worker = async (): Promise<void> => {
		while (begun < calls) {
			begun += 1;
			await make(client, begun, chance(), outcome);
		}
	};
	const workers = Promise.all(Array.from({ length: AT_ONCE }, worker));
	// Without the network all remaining calls would fail, so its exit ends the run.
	await Promise.race([workers, ended(network)]);

	const counts = await ask<{ applied: [string, number][]; injected: [string, number][] }>(network, 'counts');
	outcome.appliedTwice = counts.applied.filter(([, times]) => times > 1).map(([call]) => call);
	outcome.injected = new Map(counts.injected);
	const exit = once(network, 'exit');
	network.kill();
	await exit;
	outcome.leaked = await leftOver(before);
	process.off('unhandledRejection', countRejection);
	return outcome;
}

function nothing(calls: number): Outcome {
	return {
		calls,
		succeeded: 0,
		failed: new Map(),
		untyped: [],
		unhandledRejections: 0,
		leaked: [],
		appliedTwice: [],
		shown: [],
		injected: new Map(),
	};
}

function checkForSecret(place: string, text: string, { shown }: Outcome): void {
	if (text.includes(SECRET)) shown.push(place);
}

async function ended(network: ChildProcess): Promise<never> {
	// The network does not answer this message.
	return ask<never>(network, undefined, () => false);
}

async function make(client: Client, number: number, chance: number, outcome: Outcome): Promise<void> {
	const options = { headers: { 'x-call': String(number) }, ...(chance < 0.02 && { signal: AbortSignal.timeout(20) }) };
	try {
		await pick(client, number, options);
		outcome.succeeded += 1;
	} catch (error) {
		if (!(error instanceof ReturningAIError)) outcome.untyped.push(error);
		const { name } = error as Error;
		checkForSecret(name, printed(error), outcome);
		outcome.failed.set(name, (outcome.failed.get(name) ?? 0) + 1);
	}
}

/** Half of the calls create something. The others read, update, delete, or send a POST without an idempotency key. */
function pick(client: Client, number: number, options: object): PromiseLike<unknown> {
	const { integration, system } = client;
	if (number % 2 === 0)
		return integration.messages.send({ channelId: ID, message: `Call ${number}`, sender: 'bamboostick' }, options);
	if (number % 8 === 1) return integration.channels.list(options);
	if (number % 8 === 3) return system.roles.delete({ id: ID }, options);
	if (number % 8 === 5) return system.channels.update({ id: ID, topic: 'lounge', channelType: 'open' }, options);
	return integration.users.manage({ action: 'delete', user: 'bamboostick' }, options);
}

function resources(): string[] {
	return process.getActiveResourcesInfo();
}

/** Resources that were opened and not closed. Idle sockets get a moment to notice that their host is gone. */
async function leftOver(before: string[]): Promise<string[]> {
	for (let tries = 0; ; tries++) {
		const now = resources();
		for (const name of before) if (now.includes(name)) now.splice(now.indexOf(name), 1);
		if (now.length === 0 || tries === 300) return now;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
