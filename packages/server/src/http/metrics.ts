import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Exchange } from '../pipeline/handle.ts';
import type { QueueSize } from '../queue/queue-sizes.ts';

/** Metrics for Prometheus. The label is the operationId, not the path, so that the number of series is bounded. */
export class Metrics {
	readonly #registry = new Registry();
	readonly #requests = new Counter({
		name: 'returning_ai_requests_total',
		help: 'Number of requests, by operation and status.',
		labelNames: ['operation', 'status'],
		registers: [this.#registry],
	});
	readonly #seconds = new Histogram({
		name: 'returning_ai_request_seconds',
		help: 'Response time in seconds, by operation.',
		labelNames: ['operation'],
		buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
		registers: [this.#registry],
	});
	readonly #queued = this.#queueGauge('queued', 'Number of tasks that are queued, running, or wait for their next attempt.');
	readonly #failed = this.#queueGauge('failed', 'Number of tasks that were given up, until housekeeping deletes them.');
	readonly #oldest = this.#queueGauge('oldest_seconds', 'Age of the oldest queued task in seconds.');
	readonly #measureQueues: () => Promise<QueueSize[]>;

	constructor(measureQueues: () => Promise<QueueSize[]>) {
		this.#measureQueues = measureQueues;
		new Gauge({
			name: 'returning_ai_memory_bytes',
			help: 'Resident memory of this process.',
			registers: [this.#registry],
			collect() {
				this.set(process.memoryUsage.rss());
			},
		});
	}

	record({ operationId, status, milliseconds }: Exchange): void {
		const operation = operationId ?? 'none';
		this.#requests.inc({ operation, status: String(status) });
		this.#seconds.observe({ operation }, milliseconds / 1000);
	}

	async text(): Promise<{ type: string; body: string }> {
		const gauges = [this.#queued, this.#failed, this.#oldest];
		for (const gauge of gauges) gauge.reset();
		// Without a database the other metrics are still served.
		for (const { queue, queued, failed, oldestSeconds } of await this.#measureQueues().catch(() => [])) {
			this.#queued.set({ queue }, queued);
			this.#failed.set({ queue }, failed);
			this.#oldest.set({ queue }, oldestSeconds);
		}
		return { type: this.#registry.contentType, body: await this.#registry.metrics() };
	}

	#queueGauge(name: string, help: string): Gauge<'queue'> {
		return new Gauge({ name: `returning_ai_queue_${name}`, help, labelNames: ['queue'], registers: [this.#registry] });
	}
}
