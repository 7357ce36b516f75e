import {
	context,
	propagation,
	type SpanContext,
	SpanKind,
	SpanStatusCode,
	type TextMapPropagator,
	trace,
} from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from '../src/create-server.ts';

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
let server: Server;
/** The span that is active while a request is handled. */
let within: SpanContext | undefined;

beforeAll(async () => {
	provider.register();
	server = await createServer({
		demo: true,
		onExchange: () => {
			within = trace.getSpanContext(context.active());
		},
	});
});
afterEach(() => exporter.reset());
afterAll(async () => {
	await server.close();
	await provider.shutdown();
});

let seenHeaders: string[] = [];
/** A custom propagator, which finds its header in the list of all headers. */
const ownPropagator: TextMapPropagator = {
	inject: () => undefined,
	fields: () => ['x-own-trace'],
	extract(context, carrier, getter) {
		seenHeaders = getter.keys(carrier);
		const traceId = getter.get(carrier, seenHeaders.find((name) => name === 'x-own-trace') ?? '');
		if (typeof traceId !== 'string' || getter.get(carrier, 'x-missing') !== undefined) return context;
		return trace.setSpanContext(context, { traceId, spanId: 'b7ad6b7169203331', traceFlags: 1, isRemote: true });
	},
};

async function spanOf(path: string, init?: RequestInit): Promise<ReadableSpan> {
	await server.fetch(`http://localhost${path}`, init);
	const spans = exporter.getFinishedSpans();
	exporter.reset();
	expect(spans).toHaveLength(1);
	return spans[0] as ReadableSpan;
}

const authorization = 'Bearer rai_test_community_key';

describe('the trace of a request', () => {
	it('has the name of the operation, and contains no value of the caller', async () => {
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

	it('continues the trace of the caller', async () => {
		const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
		const span = await spanOf('/channels', { headers: { 'x-api-key': 'rai_test_system_key', traceparent } });
		expect(span.spanContext().traceId).toBe('0af7651916cd43dd8448eb211c80319c');
		expect(span.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
	});

	it('is the active context inside the request, also if the caller does not record', async () => {
		const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';
		within = undefined;
		await server.fetch('http://localhost/channels', { headers: { 'x-api-key': 'rai_test_system_key', traceparent } });
		expect(exporter.getFinishedSpans()).toEqual([]);
		expect(within).toMatchObject({ traceId: '0af7651916cd43dd8448eb211c80319c', traceFlags: 0 });
		const span = await spanOf('/channels', { headers: { 'x-api-key': 'rai_test_system_key' } });
		expect(within).toEqual(span.spanContext());
	});

	it('has only the method as its name for an unknown path', async () => {
		const span = await spanOf('/nowhere/of-the-caller');
		expect(span.name).toBe('GET');
		expect(span.attributes).toEqual({ 'http.request.method': 'GET', 'http.response.status_code': 404 });
	});

	it('ends with an error status if the server failed', async () => {
		const openServer = server;
		server = await createServer({ demo: true });
		await server.close();
		const span = await spanOf('/channels', { headers: { 'x-api-key': 'rai_test_system_key' } }).finally(() => {
			server = openServer;
		});
		expect(span.attributes['http.response.status_code']).toBeGreaterThanOrEqual(500);
		expect(span.status.code).toBe(SpanStatusCode.ERROR);
	});
});

describe('a custom propagator', () => {
	beforeAll(() => {
		propagation.disable();
		propagation.setGlobalPropagator(ownPropagator);
	});

	it('reads the trace of the caller from its own headers', async () => {
		const traceparent = `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`;
		const headers = { 'x-api-key': 'rai_test_system_key', 'x-own-trace': '0af7651916cd43dd8448eb211c80319c', traceparent };
		const span = await spanOf('/channels', { headers });
		expect(span.spanContext().traceId).toBe(headers['x-own-trace']);
		expect(seenHeaders).toEqual(expect.arrayContaining(['x-api-key', 'x-own-trace', 'traceparent']));
	});
});
