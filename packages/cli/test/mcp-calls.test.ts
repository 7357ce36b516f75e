/** Cancellation, time limits and concurrency. */
import { afterEach, expect, it } from 'vitest';
import { Limiter } from '../src/mcp/limiter.ts';
import { connectInMemory, sendData, startRecorder } from './mcp-session.ts';

const open: (() => Promise<void>)[] = [];
const CALL = { id: 'integration.channels.list' };

afterEach(async () => {
	await Promise.all(open.splice(0).map((close) => close()));
});

it('runs at most 8 calls at once', async () => {
	let running = 0;
	let most = 0;
	const api = await startRecorder((_, response) => {
		most = Math.max(most, ++running);
		setTimeout(() => {
			running--;
			sendData(response, []);
		}, 20);
	});
	const agent = await connectInMemory({ baseUrl: api.url });
	open.push(agent.close, api.close);
	const replies = await Promise.all(Array.from({ length: 30 }, () => agent.call('call_operation', CALL)));
	expect(replies.every(({ isError }) => !isError)).toBe(true);
	expect(most).toBe(8);
});

/** A promise and its `resolve`. Node.js 20 has no `Promise.withResolvers`. */
function signalled(): { promise: Promise<void>; resolve: () => void } {
	let resolve: () => void = () => {};
	const promise = new Promise<void>((done) => {
		resolve = done;
	});
	return { promise, resolve };
}

it('aborts the request of a call that the client cancels', async () => {
	let closed: () => void = () => {};
	const aborted = new Promise<void>((resolve) => {
		closed = resolve;
	});
	const arrived = signalled();
	const api = await startRecorder((_, response) => {
		response.on('close', closed);
		arrived.resolve();
	});
	const agent = await connectInMemory({ baseUrl: api.url });
	open.push(agent.close, api.close);
	const controller = new AbortController();
	const call = agent.call('call_operation', CALL, controller.signal);
	await arrived.promise;
	controller.abort();
	await expect(call).rejects.toThrow();
	await aborted;
	await expect.poll(() => agent.log()).toMatch(/call_operation integration\.channels\.list cancelled - \d+ms -\n/);
});

it('ends a call that takes too long', async () => {
	const api = await startRecorder(() => {});
	const agent = await connectInMemory({ baseUrl: api.url }, undefined, { timeout: 50 });
	open.push(agent.close, api.close);
	const { text, isError } = await agent.call('call_operation', CALL);
	expect(isError).toBe(true);
	expect(text).toContain('The call took longer than 0.05 s.');
	expect(agent.log()).toContain(' integration.channels.list timeout - ');
});

it('lets no call that is cancelled while it waits take a place', async () => {
	const limiter = new Limiter(1);
	const signal = new AbortController().signal;
	const first = signalled();
	const running = limiter.run(signal, () => first.promise);
	const controller = new AbortController();
	const waiting = limiter.run(controller.signal, async () => 'never');
	const last = limiter.run(signal, async () => 'last');
	controller.abort(new Error('cancelled'));
	await expect(waiting).rejects.toThrow('cancelled');
	first.resolve();
	await running;
	expect(await last).toBe('last');
	expect(await limiter.run(signal, async () => 'again')).toBe('again');
});

it('logs time, tool, operation, outcome, status, duration and request id', async () => {
	const api = await startRecorder((_, response) => sendData(response, []));
	const agent = await connectInMemory({ baseUrl: api.url });
	open.push(agent.close, api.close);
	await agent.call('call_operation', CALL);
	await agent.call('call_operation', { id: 'system.badges.delete', params: { id: 'PARAM-VALUE' } });
	await agent.call('describe_operation', { id: 'no such\noperation' });
	const lines = agent.log().trimEnd().split('\n');
	expect(lines.map((line) => line.replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /, '').replace(/\d+ms/, 'Nms'))).toEqual([
		'call_operation integration.channels.list ok 200 Nms req_1',
		'call_operation system.badges.delete refused - Nms -',
		'describe_operation - invalid - Nms -',
	]);
});
