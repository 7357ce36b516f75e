// Each test must fail.
import { useMock } from '@returning-ai/mock/jest';

const fetch = useMock();

test('violates the contract', async () => {
	await fetch('http://localhost/channels');
});

test('does not use its plan', () => {
	fetch.control.on('system.channels.list').reply(429).times(2);
});
