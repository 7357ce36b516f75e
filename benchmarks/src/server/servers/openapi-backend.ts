/** openapi-backend on the contract, set up as in its documentation. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fieldReply, pageReply, RECEIPT } from '../store.ts';

const [port, file = '', peer = ''] = process.argv.slice(2);
interface Context {
	request: { params: Record<string, string>; headers: Record<string, string> };
	validation: { errors?: unknown };
}
interface Answer {
	status: number;
	body: unknown;
}
interface Backend {
	init(): Promise<void>;
	register(name: string, handler: (context: Context) => Answer): void;
	registerSecurityHandler(name: string, handler: (context: Context) => boolean): void;
	handleRequest(request: object): Promise<Answer>;
}
const { OpenAPIBackend } = (await import(peer)).default as { OpenAPIBackend: new (options: object) => Backend };
const api = new OpenAPIBackend({ definition: file, quick: true, ajvOpts: { strict: false, validateFormats: false } });
api.register('application.userFields.get', ({ request }) => ({ status: 200, body: fieldReply(request.params.fieldId ?? '') }));
api.register('application.communityUsers.list', () => ({ status: 200, body: pageReply() }));
api.register('integration.messages.send', () => ({ status: 200, body: RECEIPT }));
api.register('notFound', () => ({ status: 404, body: {} }));
api.register('validationFail', ({ validation }) => ({ status: 400, body: validation.errors }));
for (const name of ['CommunityKey', 'UserToken'])
	api.registerSecurityHandler(name, ({ request }) => 'authorization' in request.headers);
for (const name of ['SystemKey', 'SecureAuthKey']) api.registerSecurityHandler(name, () => true);
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
