/** Our binder in Hono as the server has it: validated requests, validated replies, permissions; no database, and no figures kept. */
import { type Actor, createHandle, type HandleOptions } from '@returning-ai/server/binder';
import { COMMUNITY, fieldReply, pageReply, RECEIPT } from '../store.ts';

const [port, honoModule = '', serveModule = ''] = process.argv.slice(2);
const { Hono } = (await import(honoModule)) as {
	Hono: new () => {
		all(path: string, handler: (context: { req: { raw: Request } }) => Promise<Response>): void;
		fetch(request: Request): Promise<Response>;
	};
};
const { serve } = (await import(serveModule)) as { serve(options: object): void };

const actor: Actor = { kind: 'key', id: 'bench', serverId: COMMUNITY, permissions: ['sendMessage', 'getUserData', 'userFields'] };
const handlers = {
	'application.userFields.get': async ({ path }: { path: { fieldId: string } }) => ({
		status: 200,
		body: fieldReply(path.fieldId),
	}),
	'application.communityUsers.list': async () => ({ status: 200, body: pageReply() }),
	'integration.messages.send': async () => ({ status: 200, body: RECEIPT }),
};
const handle = createHandle({
	handlers: handlers as unknown as HandleOptions['handlers'],
	platform: {} as HandleOptions['platform'],
	gate: { identify: async () => actor, authorize: async () => ({ serverId: COMMUNITY }) },
	checkLists: false,
	now: () => new Date(),
	onExchange: () => {},
});
const app = new Hono();
app.all('*', ({ req }) => handle(req.raw));
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1', overrideGlobalObjects: true });
