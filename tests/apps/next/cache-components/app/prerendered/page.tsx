import type { ReactNode } from 'react';
import { client, clientOfRequest } from '../../lib/api.ts';

/** Prerendered by the build, because every response is cached. */
export default async function Page(): Promise<ReactNode> {
	const options = { fetchOptions: { cache: 'force-cache' } } as const;
	const channels = await client.integration.channels.list(options);
	const same = await clientOfRequest().integration.channels.list(options);
	return <output>{[...channels, ...same].map(({ topic }) => topic).join(', ')}</output>;
}
