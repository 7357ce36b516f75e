/** `npm start -- --watch`: serves each service from a process of its own, and starts it again when it was built again. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Progress } from './progress.ts';
import { Rebuilder } from './rebuilder.ts';
import { runStep } from './run-step.ts';
import type { Platform } from './serve.ts';
import { startNear } from './start-near.ts';
import { type ServiceName, STEPS } from './steps.ts';
import { Supervisor } from './supervisor.ts';
import { watchFiles } from './watch-files.ts';

const root = join(import.meta.dirname, '../../..');

/** Serves what is built, and builds what is saved, until the signal ends it. */
export async function serveAndWatch(signal: AbortSignal, write: (text: string) => void): Promise<Platform> {
	const services = await startServices();
	const progress = new Progress(write);
	const rebuilder = new Rebuilder({
		steps: STEPS,
		parallel: Math.max(2, availableParallelism()),
		run: async (build) => {
			await runStep(root, build, signal);
			signal.throwIfAborted();
			if (build.step.service) await services[build.step.service].restart();
		},
		onBuilt: (build) => progress.built(build),
		onFailed: (build, error) => {
			if (!signal.aborted) progress.failed(build, error);
		},
		onIdle: () => progress.idle(),
	});
	watchFiles(root, signal, (files) => {
		const sources = files.filter((file) => rebuilder.concerns(file));
		if (sources.length === 0) return;
		progress.saved(sources);
		rebuilder.save(sources);
	});
	const { docs, mock, server } = services;
	return {
		urls: { docs: docs.url, mock: mock.url, server: server.url },
		close: async () => {
			await Promise.all([docs.close(), mock.close(), server.close()]);
		},
	};
}

async function startServices(): Promise<Record<ServiceName, Supervisor>> {
	const docs = await startNear('docs', 4000, (port) => new Supervisor('docs').start(port));
	const mock = await startNear('mock', 4010, (port) => new Supervisor('mock').start(port));
	const server = await startNear('server', 4020, (port) => new Supervisor('server', docs.url).start(port));
	return { docs, mock, server };
}
