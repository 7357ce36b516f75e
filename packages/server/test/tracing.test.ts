import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from '../src/create-server.ts';

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
let server: Server;

beforeAll(async () => {
	provider.register();
	server = await createServer({ demo: true });
});
afterEach(() => exporter.reset());
afterAll(async () => {
	await server.close();
	await provider.shutdown();
});

async function spanOf(path: string, init?: RequestInit): Promise<ReadableSpan> {
	await server.fetch(`http://localhost${path}`, init);
	const spans = exporter.getFinishedSpans();
	expect(spans).toHaveLength(1);
	return spans[0] as ReadableSpan;
}

const authorization = 'Bearer rai_test_community_key';

describe('the trace of a request', () => {
	it('names it as the contract does, and holds nothing that the caller wrote', async () => {
		const span = await spanOf('/apis/v1/users/665f1c2ab7e4d90012a3b412', { headers: { authorization } });
		expect(span.name).toBe('GET /apis/v1/users/{userId}');
		expect(span.kind).toBe(SpanKind.SERVER);
		expect(span.attributes).toEqual({
			'http.request.method': 'GET',
			'http.route': '/apis/v1/users/{userId}',
			'returning_ai.operation': 'integration.users.get',
			'http.response.status_code': 200,
		});
		expect(span.status.code).toBe(SpanStatusCode.UNSET);
	});

	it('is part of the trace of its caller', async () => {
		const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
		const span = await spanOf('/channels', { headers: { 'x-api-key': 'rai_test_system_key', traceparent } });
		expect(span.spanContext().traceId).toBe('0af7651916cd43dd8448eb211c80319c');
		expect(span.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
	});

	it('has only the method as a name where the contract has no such path', async () => {
		const span = await spanOf('/nowhere/of-the-caller');
		expect(span.name).toBe('GET');
		expect(span.attributes).toEqual({ 'http.request.method': 'GET', 'http.response.status_code': 404 });
	});

	it('ends as a fault where the server failed', async () => {
		const whole = server;
		server = await createServer({ demo: true });
		await server.close();
		const span = await spanOf('/channels', { headers: { 'x-api-key': 'rai_test_system_key' } }).finally(() => {
			server = whole;
		});
		expect(span.attributes['http.response.status_code']).toBeGreaterThanOrEqual(500);
		expect(span.status.code).toBe(SpanStatusCode.ERROR);
	});
});
