// Run by a page: logs a member in at the API in the query of this file's URL, and calls the Application family.
import { createClient, login } from '@returning-ai/client';

const client = createClient({
	baseUrl: new URL(import.meta.url).searchParams.get('api'),
	credentials: { application: login({ email: 'bamboostick@example.com', password: 'correct-horse-battery-1' }) },
});
const { username } = await client.application.users.get({ userId: '1102' });

export default username;
