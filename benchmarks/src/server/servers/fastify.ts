/** Fastify, set up as in its documentation, with handwritten JSON Schemas for the three operations. */
import { fieldReply, pageReply, RECEIPT } from '../store.ts';

const [port, peer = ''] = process.argv.slice(2);
interface Request {
	params: { fieldId: string };
	headers: Record<string, string>;
}
interface App {
	addHook(
		name: string,
		hook: (request: Request, reply: { code(status: number): { send(body: object): void } }) => Promise<void>,
	): void;
	get(path: string, options: object, handler: (request: Request) => Promise<object>): void;
	post(path: string, options: object, handler: () => Promise<object>): void;
	listen(options: object): Promise<void>;
}
const { default: fastify } = (await import(peer)) as { default: (options: object) => App };
const app = fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } });
const id = { type: 'string', pattern: '^[0-9a-fA-F]{24}$' };
const text = { type: 'string', minLength: 1 };
const body = {
	type: 'object',
	additionalProperties: false,
	required: ['channelId', 'message', 'sender'],
	properties: { channelId: id, message: { ...text, maxLength: 4000 }, sender: { ...text, maxLength: 254 }, forumTopicId: id },
};
const params = { type: 'object', properties: { communityId: id, fieldId: id } };
app.addHook('onRequest', async ({ headers }, reply) => {
	if (!headers.authorization) reply.code(401).send({});
});
app.get('/communities/:communityId/user-fields/:fieldId', { schema: { params } }, async (request) =>
	fieldReply(request.params.fieldId),
);
app.get('/communities/:communityId/users', { schema: { params } }, async () => pageReply());
app.post('/apis/v1/messages/send', { schema: { body } }, async () => RECEIPT);
await app.listen({ port: Number(port), host: '127.0.0.1' });
