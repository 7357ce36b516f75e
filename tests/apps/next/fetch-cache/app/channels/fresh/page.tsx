import type { ReactNode } from 'react';
import { client } from '../../../lib/api.ts';
import { List } from '../list.tsx';

/** Without `no-store`, the build would prerender this page. */
export default async function Page(): Promise<ReactNode> {
	return <List channels={await client.integration.channels.list({ fetchOptions: { cache: 'no-store' } })} />;
}
