// CommonJS: Jest loads ES modules by require since Node 24.9, with NODE_OPTIONS=--experimental-vm-modules.
const { useMock } = require('@returning-ai/mock/jest');

const fetch = useMock();

test('gets a mock', async () => {
	const response = await fetch('http://localhost/channels', { headers: { 'x-api-key': 'rai_test_system_key' } });
	expect(response.status).toBe(200);
});
