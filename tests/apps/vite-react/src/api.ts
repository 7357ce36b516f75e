import { createClient, login } from '@returning-ai/client';
import { createQueries } from '@returning-ai/client/query';
import { createRawClient } from '@returning-ai/client/raw';

export const communityId = '665f1c2ab7e4d90012a3b401';
export const message = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello from a page', sender: 'bamboostick' };

export const apiUrl: string = import.meta.env.VITE_API_URL;

/** Calls the API from the page, as a member who has logged in. */
export const direct = createClient({
	baseUrl: apiUrl,
	fetch: globalThis.fetch,
	credentials: { application: login({ email: 'bamboostick@example.com', password: 'correct-horse-battery-1' }) },
});

/** Calls the page's own server, which knows the visitor by a cookie and adds the key. */
export const backend = createClient({ baseUrl: '/api' });

/** Has paths instead of method names. */
export const raw = createRawClient({ baseUrl: '/api' });

export const queries = createQueries(backend.core);
