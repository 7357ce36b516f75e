/** A Worker whose clients live in the global scope: each is created once and serves every request. */
import { env } from 'cloudflare:workers';
import { createClient, login, logTo } from '@returning-ai/client';

declare global {
	namespace Cloudflare {
		interface Env {
			API_URL: string;
			COMMUNITY_KEY: string;
			MEMBER_PASSWORD: string;
		}
	}
}

const { API_URL: baseUrl, COMMUNITY_KEY, MEMBER_PASSWORD: password } = env;

const member = createClient({ baseUrl, credentials: { application: login({ email: 'panda@example.com', password }) } });
const community = createClient({
	baseUrl,
	credentials: { integration: async () => COMMUNITY_KEY },
	hooks: [logTo(console, { level: 'debug' })],
});
const withOwnFetch = createClient({ baseUrl, credentials: { integration: COMMUNITY_KEY }, fetch: globalThis.fetch });

async function profile(signal?: AbortSignal): Promise<unknown> {
	return (await member.application.users.get({ userId: '1102' }, { signal })).username;
}

const routes: Record<string, () => Promise<unknown>> = {
	'/profile': () => profile(),
	/** Responds before the login is complete. The runtime then cancels what this request still waits for. */
	'/impatient': () => profile(AbortSignal.timeout(300)),
	'/own-fetch': async () => (await withOwnFetch.integration.channels.list()).length,
	'/cached': async () => (await community.integration.channels.list({ fetchOptions: { cf: { cacheTtl: 300 } } })).length,
	async '/fault'() {
		console.log('the clients:', member, community, withOwnFetch);
		await member.application.users.get({ userId: '1102' });
		await community.integration.users.getData({ idOrEmail: '1102' }, { maxRetries: 0 });
	},
};

export default {
	async fetch(request) {
		try {
			return Response.json(await routes[new URL(request.url).pathname]?.());
		} catch (error) {
			console.error('the error:', error);
			return Response.json(String(error), { status: 502 });
		}
	},
} satisfies ExportedHandler;
