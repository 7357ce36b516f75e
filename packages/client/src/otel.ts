/**
 * OpenTelemetry: a span per attempt, and the trace context in the request headers. `@opentelemetry/api` is a peer dependency.
 * Records nothing unless your program has set up an OpenTelemetry SDK.
 *
 * @example
 * ```ts
 * import { createClient } from '@returning-ai/client';
 * import { tracing } from '@returning-ai/client/otel';
 *
 * const client = createClient({ credentials, hooks: [tracing()] });
 * ```
 */
import { context, propagation, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import type { Hook, HookRequest } from './core/hooks.ts';

/** Creates a hook that traces by OpenTelemetry's semantic conventions for HTTP clients. Default: the global tracer provider. */
export function tracing({ tracer }: { tracer?: Tracer } = {}): Hook {
	return async (request, next) => {
		const span = (tracer ?? trace.getTracer('@returning-ai/client')).startSpan(request.operationId, {
			kind: SpanKind.CLIENT,
			attributes: attributesOf(request),
		});
		const inSpan = trace.setSpan(context.active(), span);
		const headers = { ...request.headers };
		propagation.inject(inSpan, headers);
		try {
			const reply = await context.with(inSpan, () => next({ ...request, headers }));
			span.setAttribute('http.response.status_code', reply.status);
			if (reply.status >= 400) fail(span, String(reply.status));
			return reply;
		} catch (error) {
			fail(span, (error as Error).name);
			throw error;
		} finally {
			span.end();
		}
	};
}

function attributesOf({ method, url, attempt }: HookRequest): Record<string, string | number> {
	const { protocol, hostname, port, origin, pathname } = new URL(url);
	return {
		'http.request.method': method,
		// Without the query, which may contain personal data.
		'url.full': origin + pathname,
		'server.address': hostname,
		'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
		...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
	};
}

function fail(span: Span, type: string): void {
	span.setAttribute('error.type', type);
	span.setStatus({ code: SpanStatusCode.ERROR });
}
