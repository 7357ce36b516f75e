import { createClient, OptionError } from '@returning-ai/client';
import { apiUrl } from './api.ts';

/** Calls the API with a key that belongs on a server. Returns the message of the `OptionError`. */
export async function refused(): Promise<string> {
	try {
		const client = createClient({ baseUrl: apiUrl, credentials: { integration: 'rai_test_community_key' } });
		await client.integration.channels.list();
		return 'The key was sent.';
	} catch (error) {
		return error instanceof OptionError ? error.message : `Not an OptionError: ${error}`;
	}
}
