import { cacheLife } from 'next/cache';
import { type ReactNode, Suspense } from 'react';
import { client, clientOfRequest } from '../lib/api.ts';

/** In the prerendered page, because it is cached for hours. */
async function Channels(): Promise<ReactNode> {
	'use cache';
	cacheLife('hours');
	const channels = await client.integration.channels.list();
	return <output id="channels">{channels.map(({ topic }) => topic).join(', ')}</output>;
}

/** Streamed into the prerendered page on each visit. */
async function Member(): Promise<ReactNode> {
	const { username } = await clientOfRequest().application.users.get({ userId: '1102' });
	return <output id="member">{username}</output>;
}

export default function Page(): ReactNode {
	return (
		<>
			<Channels />
			<Suspense fallback={<output>Loading</output>}>
				<Member />
			</Suspense>
		</>
	);
}
