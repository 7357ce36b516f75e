import { type Client, createClient } from '@returning-ai/client';

const baseUrl = process.env.API_URL ?? '';
const key = process.env.API_KEY ?? '';

/** The key comes from a function, as from a secret manager. */
export const client = createClient({ baseUrl, credentials: { integration: async () => key } });

/** A client for one request, such as with the key of the visitor's community. */
export const clientOfRequest = (): Client => createClient({ baseUrl, credentials: { application: key, integration: key } });
