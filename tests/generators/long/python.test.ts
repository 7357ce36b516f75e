/** The Python client of the guide: every operation, as the mock sees it, and what the guide says that the client does not do. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { operationIds } from '@returning-ai/codegen/example-request';
import { type Mock, startMock } from '@returning-ai/mock';
import { read } from '@returning-ai/testing/files';
import { runRedocly } from '@returning-ai/third-party/redocly';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

const run = promisify(execFile);
const guide = read('docs/guides/other-languages.md');

/** A block of the guide, by the language and a text in it. */
function blockOf(language: string, text: string): string {
	const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
	const found = blocks.find(([, name, code]) => name === language && code?.includes(text));
	return found?.[2] ?? '';
}

let folder: string;
let mock: Mock;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'returning-ai-python-'));
	const spec = dirname(fileURLToPath(import.meta.resolve('@returning-ai/spec/package.json')));
	mkdirSync(join(folder, 'node_modules/@returning-ai'), { recursive: true });
	symlinkSync(spec, join(folder, 'node_modules/@returning-ai/spec'), 'junction');
	writeFileSync(join(folder, 'redocly.yaml'), blockOf('yaml', 'remove-x-internal'));
	for (const command of blockOf('sh', 'generate-client')
		.split('\n')
		.filter((line) => line.startsWith('npx redocly ')))
		runRedocly(command.split(' ').slice(2), folder);
	mock = await startMock({ port: 0 });
});
afterAll(async () => {
	await mock?.close();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => mock.control.reset());

async function python(program: string): Promise<string[]> {
	const { stdout } = await run('python3', ['-c', program.replaceAll('http://localhost:4010', mock.url)], { cwd: folder });
	return stdout.trim().split('\n');
}

const requestsSeen = (): string[] => mock.control.requests().map(({ method, path, status }) => `${method} ${path} ${status}`);

it('calls every operation, with requests that follow the contract', async () => {
	expect(await python(blockOf('python', 'every_operation.py'))).toEqual([`${operationIds.length} operations succeeded`]);
	const succeeded = mock.control.requests().filter(({ status, faults }) => status < 300 && faults.length === 0);
	const called = new Set(succeeded.map(({ operationId }) => operationId));
	console.info(`${called.size} of ${operationIds.length} operations called by the generated Python client`);
	expect(called).toEqual(new Set(operationIds));
});

const COMMUNITY = '665f1c2ab7e4d90012a3b401';
it('sends .. as a path', async () => {
	await python(`import application
client = application.Client("http://localhost:4010/application", auth={"bearer": "rai_test_user_token"})
try:
    client.application_user_fields_delete("${COMMUNITY}", "..")
except application.ApiError:
    pass`);
	expect(requestsSeen()).toEqual([`DELETE /application/apis/v1/communities/${COMMUNITY}/ 404`]);
});

it('sends no null from a class, but from a dictionary', async () => {
	const printed = await python(`import integration
client = integration.Client("http://localhost:4010/integration", auth={"bearer": "rai_test_community_key"})
field = "665f1c2ab7e4d90012a3b461"
for body in (integration.UserFieldHistoryCreate(field_id=field, value=None), {"fieldId": field, "value": None}):
    try:
        client.integration_user_field_histories_create("${COMMUNITY}", "1102", body)
        print("created")
    except integration.ApiError as error:
        print(error.body["errors"])`);
	expect(printed).toEqual(["[{'pointer': '/body/value', 'code': 'missing'}]", 'created']);
});

it('retries only when it is told to, and a POST only with an idempotency key', async () => {
	mock.control.on('integration.messages.send').reply(500).times(9);
	await python(`import integration
client = integration.Client("http://localhost:4010/integration", auth={"bearer": "rai_test_community_key"})
message = {"channelId": "665f1c2ab7e4d90012a3b431", "message": "Hello", "sender": "bamboostick"}
retry = {"retries": 1, "retry_delay": 0}
for options in ({}, {"retry": retry}, {"retry": retry, "idempotency_key": "a-key"}):
    try:
        client.integration_messages_send(message, **options)
    except integration.ApiError:
        pass`);
	expect(requestsSeen()).toHaveLength(4);
});

it('checks no response, and raises no error for a failure under 200', async () => {
	const printed = await python(`import httpx, integration
def client(body):
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
    return integration.Client(http_client=httpx.Client(transport=transport))
message = {"channelId": "665f1c2ab7e4d90012a3b431", "message": "Hello", "sender": "bamboostick"}
print(client({"status": "error", "message": "No"}).integration_messages_send(message).status)
try:
    client({"meta": {}}).integration_user_fields_get("${COMMUNITY}", "665f1c2ab7e4d90012a3b461")
except TypeError as error:
    print("TypeError")`);
	expect(printed).toEqual(['error', 'TypeError']);
});

it('sends secure auth to the host of the System family', async () => {
	const [url = ''] = await python(`import httpx, system
def answer(request):
    print(request.url)
    return httpx.Response(200, json={})
client = system.Client(http_client=httpx.Client(transport=httpx.MockTransport(answer)))
try:
    client.system_auth_secure_auth(email="bamboostick@example.com")
except TypeError:
    pass`);
	expect(url).toMatch(/^https:\/\/rai-api\.returning\.ai\/api\/secureAuth/);
});
