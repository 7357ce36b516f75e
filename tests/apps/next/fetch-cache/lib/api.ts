import { createClient } from '@returning-ai/client';

export const client = createClient({
	baseUrl: process.env.API_URL ?? '',
	credentials: { integration: process.env.API_KEY, application: process.env.API_KEY },
});
