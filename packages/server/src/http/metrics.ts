import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Exchange } from '../pipeline/handle.ts';

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

	constructor() {
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
		return { type: this.#registry.contentType, body: await this.#registry.metrics() };
	}
}
