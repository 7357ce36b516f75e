/** Our pipeline in Hono, as in the server: validated requests and responses, permissions; no database and no metrics. */
import { createHandle } from '../pipeline.ts';
import { COMMUNITY, fieldReply, pageReply, RECEIPT } from '../store.ts';

const [port, honoModule = '', serveModule = ''] = process.argv.slice(2);
const { Hono } = (await import(honoModule)) as {
	Hono: new () => {
		all(path: string, handler: (context: { req: { raw: Request } }) => Promise<Response>): void;
		fetch(request: Request): Promise<Response>;
	};
};
const { serve } = (await import(serveModule)) as { serve(options: object): void };

const actor = { kind: 'key', id: 'bench', serverId: COMMUNITY, permissions: ['sendMessage', 'getUserData', 'userFields'] };
const handlers = {
	'application.userFields.get': async ({ path }: { path: { fieldId?: string } }) => ({
		status: 200,
		body: fieldReply(path.fieldId ?? ''),
	}),
	'application.communityUsers.list': async () => ({ status: 200, body: pageReply() }),
	'integration.messages.send': async () => ({ status: 200, body: RECEIPT }),
};
const handle = createHandle({
	handlers,
	context: {},
	accessControl: {
		authenticate: async () => actor,
		reauthenticate: async () => actor,
		authorize: async () => ({ serverId: COMMUNITY }),
	},
	checkLists: false,
	now: () => new Date(),
	onExchange: () => {},
});
const app = new Hono();
app.all('*', ({ req }) => handle(req.raw));
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1', overrideGlobalObjects: true });
