import { expect, it } from 'vitest';
import { createClient } from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';
import { failure } from './server.ts';

/** How Next.js redirects, and how its `fetch` makes a page dynamic: an error with a `digest`, which must reach it unchanged. */
const signal = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;replace;/sign-in;307;' });

it('passes on the signal of a framework from the transport, without a retry', async () => {
	let attempts = 0;
	const fetch = async (): Promise<Response> => {
		attempts++;
		throw signal;
	};
	const options = { baseUrl: 'http://localhost', credentials: { system: 'rai_test_system_key' }, fetch };
	expect(await failure(createClient(options).system.badges.list())).toBe(signal);
	expect(await failure(createRawClient(options).GET('/badges'))).toBe(signal);
	expect(attempts).toBe(2);
});

it('passes on the signal of a framework from a credential function and from result()', async () => {
	const throwSignal = (): never => {
		throw signal;
	};
	const client = createClient({ baseUrl: 'http://localhost', credentials: { system: throwSignal } });
	expect(await failure(client.system.badges.list())).toBe(signal);
	expect(await failure(client.system.badges.list().result())).toBe(signal);
});
