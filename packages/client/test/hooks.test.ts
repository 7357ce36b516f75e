import { AsyncLocalStorage } from 'node:async_hooks';
import {
	type Context,
	type ContextManager,
	context,
	propagation,
	ROOT_CONTEXT,
	SpanKind,
	SpanStatusCode,
	type TextMapPropagator,
	trace,
} from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient, type Hook, type HookRequest, logTo, throttle } from '../src/index.ts';
import { tracing } from '../src/otel.ts';
import { createRawClient } from '../src/raw.ts';
import { DONE, ERROR, failure, json, KEYS, MESSAGE, serve } from './server.ts';

describe('hooks', () => {
	it('wrap every attempt, the first one outermost, and may change the request and the reply', async () => {
		const { url, received } = await serve((response, _, number) =>
			json(response, number === 1 ? 503 : 200, DONE, { 'retry-after-ms': '1' }),
		);
		const order: string[] = [];
		const seen: HookRequest[] = [];
		const named =
			(name: string): Hook =>
			async (request, next) => {
				order.push(`${name} ${request.attempt}`);
				seen.push(request);
				const reply = await next({ ...request, headers: { ...request.headers, [`x-${name}`]: '1' } });
				return { ...reply, text: reply.text.replace('"data":[]', `"data":["${name}"]`) };
			};
		const client = createClient({ baseUrl: url, credentials: KEYS, hooks: [named('outer'), named('inner')] });
		expect(await client.integration.channels.list()).toEqual(['inner']);
		expect(order).toEqual(['outer 1', 'inner 1', 'outer 2', 'inner 2']);
		expect(seen[0]).toMatchObject({
			operationId: 'integration.channels.list',
			attempt: 1,
			method: 'GET',
			url: `${url}/apis/v1/channels`,
			body: undefined,
		});
		expect(received[1]?.headers).toMatchObject({ 'x-outer': '1', 'x-inner': '1' });
	});

	it('wrap the attempts of the raw client, with the operationId of the path', async () => {
		const { url } = await serve((response) => json(response, 200));
		const ids: string[] = [];
		const raw = createRawClient({
			baseUrl: url,
			credentials: KEYS,
			hooks: [
				(request, next) => {
					ids.push(request.operationId);
					return next(request);
				},
			],
		});
		await raw.GET('/badges');
		expect(ids).toEqual(['system.badges.list']);
	});

	it('that throw synchronously reject the call and clear its timer', async () => {
		const started = vi.spyOn(globalThis, 'setTimeout');
		const stopped = vi.spyOn(globalThis, 'clearTimeout');
		const broken: Hook = () => {
			throw new RangeError('a mistake');
		};
		const error = await failure(
			createClient({ baseUrl: 'http://127.0.0.1:1', credentials: KEYS, hooks: [broken] }).system.badges.list(),
		);
		expect(error.message).toBe('system.badges.list could not be called: a mistake');
		expect(error.cause).toBeInstanceOf(RangeError);
		// Only the timer of the attempt; the runtime has others.
		const ours = started.mock.results.filter((_, index) => started.mock.calls[index]?.[1] === 60_000);
		expect(ours).toHaveLength(1);
		expect(stopped.mock.calls).toContainEqual([ours[0]?.value]);
		started.mockRestore();
		stopped.mockRestore();
	});

	it('that return no reply reject the call, without a second attempt', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const forgetful = ((request: HookRequest, next: (request: HookRequest) => Promise<unknown>) =>
			void next(request).catch(() => {})) as unknown as Hook;
		const error = await failure(
			createClient({ baseUrl: url, credentials: KEYS, hooks: [forgetful] }).integration.messages.send(MESSAGE),
		);
		expect(error.message).toContain('integration.messages.send could not be called: ');
		expect(received.length).toBeLessThan(2);
	});

	it('may return their own reply', async () => {
		const reply = { status: 200, headers: new Headers(), text: DONE, response: new Response(DONE) };
		const client = createClient({ baseUrl: 'http://127.0.0.1:1', credentials: KEYS, hooks: [async () => reply] });
		expect(await client.system.badges.list()).toEqual([]);
	});
});

describe('logTo', () => {
	const lines = (level?: 'debug' | 'info' | 'warn'): { hook: Hook; log: string[] } => {
		const log: string[] = [];
		const logger = {
			debug: (line: string) => log.push(`debug ${line}`),
			info: (line: string) => log.push(`info ${line}`),
			warn: (line: string) => log.push(`warn ${line}`),
		};
		return { hook: level ? logTo(logger, { level }) : logTo(logger), log };
	};

	it('logs each response, and failures as warnings', async () => {
		const { url } = await serve((response, _, number) =>
			json(response, number === 1 ? 503 : 200, DONE, { 'retry-after-ms': '1', 'x-request-id': 'req_9' }),
		);
		const { hook, log } = lines('info');
		await createClient({ baseUrl: url, credentials: KEYS, hooks: [hook] }).integration.users.gamificationStats({
			identifier: 'panda@example.com',
			identifier_type: 'email',
		});
		const target = `integration.users.gamificationStats GET ${url}/apis/v1/users/activity/daily?identifier=…&identifier_type=…`;
		expect(log.map((line) => line.replace(/\d+ ms/, 'n ms'))).toEqual([
			`warn ${target}: 503 in n ms (req_9)`,
			`info ${target}, attempt 2: 200 in n ms (req_9)`,
		]);
	});

	it.each([
		['debug', ['debug', 'info', 'debug', 'warn', 'debug', 'warn']],
		['info', ['info', 'warn', 'warn']],
		['warn', ['warn', 'warn']],
		[undefined, ['warn', 'warn']],
	] as const)('logs at level %s only messages of that level and above', async (level, expected) => {
		const { url } = await serve((response, { url: path }) =>
			path === '/badges' ? json(response, 399) : path === '/channels' ? json(response, 400, ERROR) : response.destroy(),
		);
		const { hook, log } = lines(level);
		const { system } = createClient({ baseUrl: url, credentials: KEYS, hooks: [hook], maxRetries: 0 });
		for (const resource of [system.badges, system.channels, system.servers]) await failure(resource.list());
		expect(log.map((line) => line.split(' ')[0])).toEqual(expected);
	});

	it('logs request headers, but no secret header and no body', async () => {
		const { url } = await serve((response) => json(response, 200));
		const { hook, log } = lines('debug');
		await createClient({ baseUrl: url, credentials: KEYS, hooks: [hook] }).integration.messages.send(MESSAGE, {
			headers: { 'x-auth-token': 't0ken', 'x-app': 'mine' },
		});
		expect(log[0]).toMatch(/^debug integration\.messages\.send POST .*: user-agent: returning-ai-client/);
		expect(log[0]).toContain('x-auth-token: [redacted], x-app: mine');
		expect(log[0]).toMatch(/idempotency-key: (?!\[redacted\])\S/);
		expect(log.join()).not.toMatch(/t0ken|Hello/);
	});

	it('logs a connection error', async () => {
		const { hook, log } = lines('warn');
		await failure(
			createClient({ baseUrl: 'http://127.0.0.1:1', credentials: KEYS, maxRetries: 0, hooks: [hook] }).system.badges.list(),
		);
		expect(log[0]).toMatch(/^warn system\.badges\.list GET http:\/\/127\.0\.0\.1:1\/badges: ConnectionError in \d+ ms$/);
	});
});

describe('throttle', () => {
	it.each([
		['after a 429', (number: number) => ({ status: number === 1 ? 429 : 200, headers: { 'retry-after-ms': '300' } })],
		['when ratelimit-remaining is 0', () => ({ status: 200, headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '1' } })],
	])('delays the following calls %s', async (_, answer) => {
		const times: number[] = [];
		const { url } = await serve((response, __, number) => {
			times.push(performance.now());
			const { status, headers } = answer(number);
			json(response, status, status === 429 ? ERROR : DONE, headers);
		});
		const client = createClient({ baseUrl: url, credentials: KEYS, hooks: [throttle()], maxRetries: 0 });
		await client.system.badges.list().result();
		await client.system.channels.list();
		expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(280);
	});

	it('delays only calls to that host, and at most until their timeout', async () => {
		const full = await serve((response) => json(response, 429, ERROR, { 'retry-after': '60' }));
		const free = await serve((response) => json(response, 200));
		const baseUrl = { system: full.url, integration: free.url };
		const { system, integration } = createClient({ baseUrl, credentials: KEYS, hooks: [throttle()], maxRetries: 0 });
		await failure(system.badges.list());
		expect(await integration.channels.list()).toEqual([]);
		expect((await failure(system.badges.list({ timeout: 50 }))).name).toBe('TimeoutError');
		expect(full.received).toHaveLength(1);
	});

	it('sends a call at once that had to wait for longer than 60 s, so that it gets the 429', async () => {
		const { url, received } = await serve((response) => json(response, 429, ERROR, { 'retry-after': '3600' }));
		const { system } = createClient({ baseUrl: url, credentials: KEYS, hooks: [throttle()] });
		for (let calls = 0; calls < 2; calls++)
			expect(await failure(system.badges.list())).toMatchObject({ status: 429, retryAfter: 3600 });
		expect(received).toHaveLength(2);
	});

	it('delays nothing while ratelimit-remaining is above 0', async () => {
		const { url } = await serve((response) =>
			json(response, 200, DONE, { 'ratelimit-remaining': '1', 'ratelimit-reset': '3600' }),
		);
		const { system } = createClient({ baseUrl: url, credentials: KEYS, hooks: [throttle()] });
		await system.badges.list();
		expect(await system.badges.list()).toEqual([]);
	});
});

/** Writes the trace context into the headers, as in W3C Trace Context. */
const traceContext: TextMapPropagator = {
	inject(from, carrier, setter) {
		const { traceId, spanId } = trace.getSpanContext(from) ?? {};
		setter.set(carrier, 'traceparent', `00-${traceId}-${spanId}-01`);
	},
	extract: (from) => from,
	fields: () => ['traceparent'],
};

/** Keeps the context across awaits, as an SDK's manager does. */
function contextManager(): ContextManager {
	const store = new AsyncLocalStorage<Context>();
	const manager: ContextManager = {
		active: () => store.getStore() ?? ROOT_CONTEXT,
		with: (active, run, self, ...args) => store.run(active, () => run.call(self as never, ...args)),
		bind: (_, target) => target,
		enable: () => manager,
		disable: () => manager,
	};
	return manager;
}

describe('tracing', () => {
	afterEach(() => {
		propagation.disable();
		context.disable();
		trace.disable();
	});

	it("propagates the span of each attempt, as a child of the caller's span", async () => {
		const exporter = new InMemorySpanExporter();
		const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
		trace.setGlobalTracerProvider(provider);
		propagation.setGlobalPropagator(traceContext);
		context.setGlobalContextManager(contextManager());
		const { url, received } = await serve((response, _, number) =>
			json(response, number === 1 ? 503 : 200, DONE, { 'retry-after-ms': '1' }),
		);
		const active: unknown[] = [];
		const inner: Hook = (request, next) => {
			active.push(trace.getActiveSpan()?.spanContext().spanId);
			return next(request);
		};
		const { system } = createClient({ baseUrl: url, credentials: KEYS, headers: { 'x-app': 'mine' }, hooks: [tracing(), inner] });
		const parent = trace.getTracer('program').startSpan('work');
		await context.with(trace.setSpan(context.active(), parent), () => system.badges.list());

		const spans = exporter.getFinishedSpans();
		const { traceId, spanId: parentId } = parent.spanContext();
		const ids = spans.map((span) => span.spanContext().spanId);
		expect(new Set([...ids, parentId]).size).toBe(3);
		expect(spans.map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual([parentId, parentId]);
		expect(spans.map(({ instrumentationScope }) => instrumentationScope.name)).toEqual(Array(2).fill('@returning-ai/client'));
		expect(received.map(({ headers }) => headers.traceparent)).toEqual(ids.map((id) => `00-${traceId}-${id}-01`));
		expect(received.map(({ headers }) => headers['x-app'])).toEqual(['mine', 'mine']);
		expect(active).toEqual(ids);
	});

	it('creates a span per attempt', async () => {
		const exporter = new InMemorySpanExporter();
		const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
		const { url } = await serve((response, _, number) =>
			json(response, number === 1 ? 503 : 200, DONE, { 'retry-after-ms': '1' }),
		);
		const client = createClient({ baseUrl: url, credentials: KEYS, hooks: [tracing({ tracer: provider.getTracer('test') })] });
		await client.application.communityUsers.list({ communityId: MESSAGE.channelId, search: 'panda' });
		await failure(
			createClient({
				baseUrl: 'http://127.0.0.1:1',
				credentials: KEYS,
				maxRetries: 0,
				hooks: [tracing({ tracer: provider.getTracer('test') })],
			}).system.badges.list(),
		);
		const [first, second, broken] = exporter.getFinishedSpans();
		expect(first).toMatchObject({
			name: 'application.communityUsers.list',
			kind: SpanKind.CLIENT,
			status: { code: SpanStatusCode.ERROR },
			attributes: {
				'http.request.method': 'GET',
				'http.response.status_code': 503,
				'error.type': '503',
				'server.address': '127.0.0.1',
				'url.full': `${url}/communities/${MESSAGE.channelId}/users`,
			},
		});
		expect(second).toMatchObject({
			status: { code: SpanStatusCode.UNSET },
			attributes: { 'http.response.status_code': 200, 'http.request.resend_count': 1 },
		});
		expect(broken).toMatchObject({ status: { code: SpanStatusCode.ERROR }, attributes: { 'error.type': 'ConnectionError' } });
	});

	it.each([
		['https://api.test', 443],
		['http://api.test', 80],
		['https://api.test:8443', 8443],
	])('records the port of %s', async (baseUrl, port) => {
		const exporter = new InMemorySpanExporter();
		const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
		const hooks = [tracing({ tracer: provider.getTracer('test') })];
		const fetch = async (): Promise<Response> => new Response(DONE);
		await createClient({ baseUrl, credentials: KEYS, hooks, fetch }).system.badges.list();
		expect(exporter.getFinishedSpans()[0]?.attributes).toMatchObject({ 'server.address': 'api.test', 'server.port': port });
	});

	it('does nothing without an SDK', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		expect(trace.getTracer('none').startSpan('x').isRecording()).toBe(false);
		expect(await createClient({ baseUrl: url, credentials: KEYS, hooks: [tracing()] }).system.badges.list()).toEqual([]);
		expect(received[0]?.headers).not.toHaveProperty('traceparent');
	});
});
