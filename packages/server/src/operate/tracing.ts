import { context, propagation, SpanKind, SpanStatusCode, type TextMapGetter, trace } from '@opentelemetry/api';
import type { Caller } from '../contract/handle.ts';

type Handle = (request: Request, caller?: Caller) => Promise<Response>;

const fromHeaders: TextMapGetter<Headers> = {
	get: (headers, name) => headers.get(name) ?? undefined,
	keys: (headers) => [...headers.keys()],
};

/** A span around each request, in the caller's trace. Without an SDK that is set up, nothing is recorded. */
export function traced(handle: Handle): Handle {
	return (request, caller) => {
		const outer = propagation.extract(context.active(), request.headers, fromHeaders);
		const span = trace
			.getTracer('@returning-ai/server')
			.startSpan(request.method, { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method } }, outer);
		if (!span.isRecording()) {
			span.end();
			return handle(request, caller);
		}
		return context.with(trace.setSpan(outer, span), async () => {
			const response = await handle(request, caller);
			span.setAttribute('http.response.status_code', response.status);
			if (response.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
			span.end();
			return response;
		});
	};
}
