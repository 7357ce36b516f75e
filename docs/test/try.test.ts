import { operationIds, operations } from '@returning-ai/codegen/example-request';
import { describe, expect, it } from 'vitest';
import { toRequest } from '../src/try/browser/request.ts';
import { operationForm } from '../src/try/operation-form.ts';

const TARGET = { host: 'http://localhost:4010', credential: 'rai_test_key', status: '' };
const LIST = 'application.communityUsers.list';

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
