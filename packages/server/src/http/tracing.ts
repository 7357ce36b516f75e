import { context, propagation, SpanKind, SpanStatusCode, type TextMapGetter, trace } from '@opentelemetry/api';
import { operations } from '@returning-ai/spec/operations';
import type { Handle } from '../pipeline/handle.ts';

const headersGetter: TextMapGetter<Headers> = {
	get: (headers, name) => headers.get(name) ?? undefined,
	keys: (headers) => [...headers.keys()],
};

/**
 * Starts an OpenTelemetry span for each request, in the caller's trace. Its name is the method and the path template. The path is not
 * recorded, because it may contain an email address. Without a registered SDK, nothing is recorded.
 */
export function withTracing(handle: Handle): Handle {
	return (request, info) => {
		const outer = propagation.extract(context.active(), request.headers, headersGetter);
		const span = trace.getTracer('@returning-ai/server').startSpan(request.method, { kind: SpanKind.SERVER }, outer);
		const inner = trace.setSpan(outer, span);
		if (!span.isRecording()) {
			span.end();
			// Passes on the trace context: requests that handlers send must see the caller's sampling decision and baggage.
			return context.with(inner, () => handle(request, info));
		}
		span.setAttribute('http.request.method', request.method);
		return context.with(inner, async () => {
			const response = await handle(request, {
				...info,
				onRoute(id) {
					const { path } = operations[id];
					span.updateName(`${request.method} ${path}`);
					span.setAttributes({ 'http.route': path, 'returning_ai.operation': id });
				},
			});
			span.setAttribute('http.response.status_code', response.status);
			if (response.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
			span.end();
			return response;
		});
	};
}
