/** openapi-backend's mock, as in its documentation. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

const [port, file = '', peer = ''] = process.argv.slice(2);

interface Context {
	operation: { operationId: string };
	validation: { errors?: unknown };
	request: { headers: Record<string, string> };
}

interface Backend {
	init(): Promise<void>;
	register(name: string, handler: (context: Context) => unknown): void;
	registerSecurityHandler(name: string, handler: (context: Context) => boolean): void;
	handleRequest(request: {
		method: string;
		path: string;
		query: string;
		headers: object;
		body: unknown;
	}): Promise<{ status: number; body: unknown }>;
	mockResponseForOperation(id: string): { status: number; mock: unknown };
}

const { OpenAPIBackend } = (await import(peer)).default as { OpenAPIBackend: new (options: object) => Backend };
const api = new OpenAPIBackend({ definition: file, quick: true, ajvOpts: { strict: false, validateFormats: false } });
api.register('notFound', () => ({ status: 404, body: { error: 'not found' } }));
api.register('validationFail', ({ validation }) => ({ status: 400, body: { error: validation.errors } }));
api.register('unauthorizedHandler', () => ({ status: 401, body: { error: 'unauthorized' } }));
api.register('notImplemented', ({ operation }) => {
	const { status, mock } = api.mockResponseForOperation(operation.operationId);
	return { status, body: mock };
});
for (const name of ['SystemKey', 'SecureAuthKey'])
	api.registerSecurityHandler(name, ({ request }) => 'x-api-key' in request.headers);
for (const name of ['CommunityKey', 'UserToken'])
	api.registerSecurityHandler(name, ({ request }) => 'authorization' in request.headers);
await api.init();

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
	const [path = '/', query = ''] = (request.url ?? '/').split('?');
	const answer = await api.handleRequest({ method: request.method ?? 'GET', path, query, headers: request.headers, body });
	response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
}

createServer((request, response) => {
	answer(request, response).catch(() => response.destroy());
}).listen(Number(port), '127.0.0.1');
