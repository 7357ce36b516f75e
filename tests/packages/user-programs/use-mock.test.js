// A user's test, run by the user's vitest.
import { useMock } from '@returning-ai/mock/vitest';
import { expect, test } from 'vitest';

const headers = { 'x-api-key': 'rai_test_system_key' };

test('a call that the contract allows', async () => {
	const fetch = useMock();
	expect((await fetch('http://localhost/channels', { headers })).status).toBe(200);
});

test.fails('a call without a key', async () => {
	const fetch = useMock();
	expect((await fetch('http://localhost/channels')).status).toBe(401);
});
