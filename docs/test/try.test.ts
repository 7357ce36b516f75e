import { operationIds, operations } from '@returning-ai/codegen/example-request';
import { describe, expect, it } from 'vitest';
import { toCurl, toHttp, toTypeScript } from '../src/try/browser/code.ts';
import { toRequest } from '../src/try/browser/request.ts';
import { operationForm } from '../src/try/operation-form.ts';

const TARGET = { host: 'http://localhost:4010', credential: 'rai_test_key', status: '' };
const LIST = 'application.communityUsers.list';

interface Described {
	properties: Record<string, { 'x-messages'?: { pattern: string } }>;
}

describe('the request of a form', () => {
	it.each(operationIds)('has the path of %s and the credential of its family', (id) => {
		const description = operationForm(id);
		const request = toRequest(description, description.example, TARGET);
		const { method, path } = operations[id];
		expect(request.method).toBe(method);
		expect(new URL(request.url).pathname).toMatch(new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`));
		const { header, prefix } = description.credential;
		expect(request.headers.get(header)).toBe(`${prefix}rai_test_key`);
	});

	it('asks the mock for the chosen status, and for none by default', () => {
		const description = operationForm(LIST);
		const prefer = (status: string): string | null =>
			toRequest(description, description.example, { ...TARGET, status }).headers.get('prefer');
		expect([prefer(''), prefer('404')]).toEqual([null, 'code=404']);
	});

	it('has no credential when the field is empty', () => {
		const description = operationForm(LIST);
		const { headers } = toRequest(description, description.example, { ...TARGET, credential: '' });
		expect(headers.has(description.credential.header)).toBe(false);
	});

	it('encodes parameters in the path and in the query', () => {
		const given = { path: { communityId: '../a' }, query: { search: 'a&b', page: 2 } };
		expect(toRequest(operationForm(LIST), given, TARGET).url).toBe(
			'http://localhost:4010/communities/..%2Fa/users?search=a%26b&page=2',
		);
	});

	it('has a JSON body, a multipart body with a file, or no body', async () => {
		const json = operationForm('integration.messages.send');
		const sent = toRequest(json, { ...json.example, body: { message: 'Hi' } }, TARGET);
		expect([sent.headers.get('content-type'), await sent.text()]).toEqual(['application/json', '{"message":"Hi"}']);
		const upload = operationForm('integration.users.bulkImport');
		const form = await toRequest(upload, { body: { communityId: 7, data: 'email\n' } }, TARGET).formData();
		const file = form.get('data') as File;
		expect([form.get('communityId'), file.name, file.type, await file.text()]).toEqual([
			'7',
			'members.csv',
			'text/csv',
			'email\n',
		]);
		expect(toRequest(operationForm(LIST), operationForm(LIST).example, TARGET).body).toBeNull();
	});

	it.each([
		'https://localhost:4010',
		'http://localhost:4010/x',
		'http://localhost.example.org',
		'http://127.0.0.1.example.org',
		'http://127a0.0.1',
		'http://127.0a0.1',
		'http://127.0.0a1',
		'http://user@localhost:4010',
		'http://example.org',
		'',
	])('is rejected for any host but the own machine: %j', (host) => {
		expect(() => toRequest(operationForm(LIST), {}, { ...TARGET, host })).toThrow('It must be your own machine');
	});
});

describe('the code of a request', () => {
	const message = operationForm('integration.messages.send');
	const target = { ...TARGET, credential: 'rai_test_typed_key', status: '404' };
	const values = { header: { 'Idempotency-Key': 'key-12345' }, body: { message: "It's on", 'x-y': 1 } };

	it('quotes the body for the shell, and has the variable in place of the credential', () => {
		expect(toCurl(message, values, target)).toBe(`curl --request POST 'http://localhost:4010/apis/v1/messages/send' \\
  --header "Authorization: Bearer $RETURNING_AI_COMMUNITY_KEY" \\
  --header 'Idempotency-Key: key-12345' \\
  --header 'Prefer: code=404' \\
  --header 'Content-Type: application/json' \\
  --data '{
  "message": "It'\\''s on",
  "x-y": 1
}'`);
	});

	it('calls the client with the chosen host, the idempotency key and the chosen status', () => {
		expect(toTypeScript(message, values, target)).toBe(`import { createClient } from '@returning-ai/client';

const client = createClient({
	baseUrl: 'http://localhost:4010',
	credentials: { integration: process.env.RETURNING_AI_COMMUNITY_KEY ?? '' },
	headers: { prefer: 'code=404' },
});

const result = await client.integration.messages.send({
	message: "It's on",
	"x-y": 1
}, { idempotencyKey: "key-12345" });
console.log(result);`);
	});

	it('shows the request line, the headers and the body', () => {
		const { path } = operationForm(LIST).example;
		const text = toHttp(operationForm(LIST), { path: path ?? {}, query: { page: 2 } }, { ...TARGET, credential: '' });
		expect(text).toBe('GET /communities/665f1c2ab7e4d90012a3b401/users?page=2 HTTP/1.1\nHost: localhost:4010');
		expect(toHttp(message, values, target)).toMatch(/\nContent-Type: application\/json\n\n\{\n {2}"message": "It's on",/);
	});

	it('uploads a file from the working folder', () => {
		const upload = operationForm('integration.users.bulkImport');
		const filled = { body: { communityId: 7, data: 'email\n' } };
		expect(toCurl(upload, filled, TARGET)).toContain(
			"--form-string 'communityId=7' \\\n  --form 'data=@members.csv;type=text/csv'",
		);
		expect(toTypeScript(upload, filled, TARGET)).toContain('data: {\n\t\tpath: "members.csv"\n\t}');
		expect(toHttp(upload, filled, TARGET)).toContain('communityId=7\ndata=members.csv:\nemail\n');
	});

	it.each(operationIds)('never contains the credential that was typed, for %s', (id) => {
		const form = operationForm(id);
		for (const write of [toHttp, toCurl, toTypeScript]) expect(write(form, form.example, target)).not.toContain('typed_key');
	});

	it('is refused for any host but the own machine', () => {
		const production = { ...target, host: 'https://integration.returning.ai' };
		for (const write of [toHttp, toCurl, toTypeScript])
			expect(() => write(message, values, production)).toThrow('It must be your own machine');
	});
});

describe('the error of a field with a pattern', () => {
	it('is its description and an example, instead of the regular expression', () => {
		const { properties } = operationForm('integration.messages.send').schema as { properties: Record<string, Described> };
		expect(properties.body?.properties.channelId?.['x-messages']?.pattern).toBe(
			'Wrong format. ID of the channel. Example: 665f1c2ab7e4d90012a3b401',
		);
		expect(properties.header?.properties['Idempotency-Key']?.['x-messages']?.pattern).toMatch(
			/^Wrong format\. Makes retries of this request safe\. Example: /,
		);
	});
});
