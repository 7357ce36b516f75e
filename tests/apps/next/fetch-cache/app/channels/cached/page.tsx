import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { client } from '../../../lib/api.ts';
import { List } from '../list.tsx';

/** Rendered on each visit, from a response that Next caches for an hour. */
export default async function Page(): Promise<ReactNode> {
	await connection();
	const channels = await client.integration.channels.list({ fetchOptions: { next: { revalidate: 3600, tags: ['channels'] } } });
	return <List channels={channels} />;
}
