import type { EventLog } from './events.ts';

/** Responds with the events of the outbox as server-sent events. The query `serverId` or `community` selects a community. */
export function streamEvents(request: Request, events: EventLog): Response {
	const query = new URL(request.url).searchParams;
	const serverId = query.get('serverId') ?? query.get('community');
	// A browser that lost the connection sends the last ID.
	const since = request.headers.get('last-event-id') ?? query.get('since');
	const stop = new AbortController();
	const iterator = events
		.read({ signal: stop.signal, ...(serverId ? { serverId } : {}), ...(since ? { since } : {}) })
		[Symbol.asyncIterator]();
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		// Sends the headers before the first event.
		start: (controller) => controller.enqueue(encoder.encode('retry: 1000\n\n')),
		async pull(controller) {
			const { value, done } = await iterator.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(`id: ${value.id}\ndata: ${JSON.stringify(value)}\n\n`));
		},
		cancel: () => stop.abort(),
	});
	return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
