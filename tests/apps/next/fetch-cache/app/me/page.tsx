import { createClient } from '@returning-ai/client';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';

/** The token of the visitor. Without one, the visitor has to sign in. */
async function token(): Promise<string> {
	return (await cookies()).get('token')?.value ?? redirect('/sign-in');
}

export default async function Page(): Promise<ReactNode> {
	const client = createClient({ baseUrl: process.env.API_URL ?? '', credentials: { application: token } });
	const { username } = await client.application.users.get({ userId: '1102' });
	return <output>{username}</output>;
}
