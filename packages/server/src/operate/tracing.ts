import { context, propagation, type Span, SpanKind, SpanStatusCode, type TextMapGetter, trace } from '@opentelemetry/api';
import { operations } from '@returning-ai/spec/operations';
import { type Caller, split } from '../contract/handle.ts';
import { match } from '../contract/router.ts';

type Handle = (request: Request, caller?: Caller) => Promise<Response>;

const fromHeaders: TextMapGetter<Headers> = {
	get: (headers, name) => headers.get(name) ?? undefined,
	keys: (headers) => [...headers.keys()],
};

/**
 * A span around each request, in the caller's trace, named as OpenTelemetry names them: by the method and the path of the contract.
 * What a caller put into the path is not in it: it may be an address. Without an SDK that is set up, nothing is recorded.
 */
export function traced(handle: Handle): Handle {
	return (request, caller) => {
		const outer = propagation.extract(context.active(), request.headers, fromHeaders);
		const span = trace.getTracer('@returning-ai/server').startSpan(request.method, { kind: SpanKind.SERVER }, outer);
		const inner = trace.setSpan(outer, span);
		if (!span.isRecording()) {
			span.end();
			// The caller's decision not to record, and its baggage, reach what the handlers call.
			return context.with(inner, () => handle(request, caller));
		}
		name(span, request);
		return context.with(inner, async () => {
			const response = await handle(request, caller);
			span.setAttribute('http.response.status_code', response.status);
			if (response.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
			span.end();
			return response;
		});
	};
}

function name(span: Span, { method, url }: Request): void {
	span.setAttribute('http.request.method', method);
	const found = match(method, split(url).pathname);
	if (found.kind !== 'found') return;
	const { path } = operations[found.id];
	span.updateName(`${method} ${path}`);
	span.setAttributes({ 'http.route': path, 'returning_ai.operation': found.id });
}
