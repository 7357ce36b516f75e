/** `npm start -- --watch`: runs each service in its own process, and restarts it after a rebuild. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { Progress } from './progress.ts';
import { Rebuilder } from './rebuilder.ts';
import { runStep } from './run-step.ts';
import type { Platform } from './serve.ts';
import { startNear } from './start-near.ts';
import { type ServiceName, STEPS } from './steps.ts';
import { Supervisor } from './supervisor.ts';
import { watchFiles } from './watch-files.ts';

const root = join(import.meta.dirname, '../../..');

interface Watching extends Platform {
	/** Starts to rebuild saved files. */
	rebuild(): void;
}

/** Builds, serves, and rebuilds saved files until the signal aborts. Returns `undefined` when that happens during the first build. */
export async function serveAndWatch(signal: AbortSignal, write: (text: string) => void): Promise<Watching | undefined> {
	const early: string[] = [];
	let save = (files: readonly string[]): unknown => early.push(...files);
	watchFiles(root, signal, (files) => save(files));
	await build(signal);
	if (signal.aborted) return undefined;
	const services = await startServices(write);
	const { docs, mock, server } = services;
	return {
		urls: { docs: docs.url, mock: mock.url, server: server.url },
		close: async () => {
			await Promise.all([docs.close(), mock.close(), server.close()]);
		},
		rebuild: () => {
			save = saver(services, signal, write);
			if (early.length > 0) save(early);
		},
	};
}

/** Returns the function that rebuilds saved files. */
function saver(
	services: Record<ServiceName, Supervisor>,
	signal: AbortSignal,
	write: (text: string) => void,
): (files: readonly string[]) => void {
	const progress = new Progress(write);
	const rebuilder = new Rebuilder({
		steps: STEPS,
		parallel: Math.max(2, availableParallelism()),
		run: async (step) => {
			await runStep(root, step, signal);
			signal.throwIfAborted();
			if (step.step.service) await services[step.step.service].restart();
		},
		onBuilt: (step) => progress.built(step),
		onFailed: (step, error) => {
			if (!signal.aborted) progress.failed(step, error);
		},
		onIdle: () => progress.idle(),
	});
	return (files) => {
		const sources = files.filter((file) => rebuilder.concerns(file));
		if (sources.length === 0) return;
		progress.saved(sources);
		rebuilder.save(sources);
	};
}

async function startServices(write: (text: string) => void): Promise<Record<ServiceName, Supervisor>> {
	const start = (name: ServiceName, port: number, docs?: string): Promise<Supervisor> =>
		startNear(name, port, (free) => new Supervisor(name, write, docs).start(free));
	const docs = await start('docs', 4000);
	const [mock, server] = await Promise.all([start('mock', 4010), start('server', 4020, docs.url)]);
	return { docs, mock, server };
}
