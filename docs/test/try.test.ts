import { operationIds, operations } from '@returning-ai/codegen/example-request';
import { describe, expect, it } from 'vitest';
import { toRequest } from '../src/try/browser/request.ts';
import { operationForm } from '../src/try/operation-form.ts';

const TARGET = { host: 'http://localhost:4010', credential: 'rai_test_key', status: '' };
const LIST = 'application.communityUsers.list';

describe('the request of a form', () => {
	it.each(operationIds)('goes to the path of %s, with the credential of its family', (id) => {
		const description = operationForm(id);
		const request = toRequest(description, description.example, TARGET);
		const { method, path } = operations[id];
		expect(request.method).toBe(method);
		expect(new URL(request.url).pathname).toMatch(new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`));
		const { header, prefix } = description.credential;
		expect(request.headers.get(header)).toBe(`${prefix}rai_test_key`);
	});

	it('asks for the reply that was chosen, and for none when the first, empty choice stands', () => {
		const description = operationForm(LIST);
		const prefer = (status: string): string | null =>
			toRequest(description, description.example, { ...TARGET, status }).headers.get('prefer');
		expect([prefer(''), prefer('404')]).toEqual([null, 'code=404']);
	});

	it('carries no credential when the field is empty', () => {
		const description = operationForm(LIST);
		const { headers } = toRequest(description, description.example, { ...TARGET, credential: '' });
		expect(headers.has(description.credential.header)).toBe(false);
	});

	it('escapes what is in the path and in the query', () => {
		const given = { path: { communityId: '../a' }, query: { search: 'a&b', page: 2 } };
		expect(toRequest(operationForm(LIST), given, TARGET).url).toBe(
			'http://localhost:4010/communities/..%2Fa/users?search=a%26b&page=2',
		);
	});

	it('has JSON or a form with a file as body, or none', async () => {
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
	])('goes to no other machine: %j', (host) => {
		expect(() => toRequest(operationForm(LIST), {}, { ...TARGET, host })).toThrow('talks to your own machine only');
	});
});
