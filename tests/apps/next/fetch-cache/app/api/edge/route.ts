import { client } from '../../../lib/api.ts';

export const runtime = 'edge';

export async function POST(): Promise<Response> {
	const { message } = await client.integration.messages.send({
		channelId: '665f1c2ab7e4d90012a3b431',
		message: 'Hello from the edge',
		sender: 'bamboostick',
	});
	return Response.json({ message });
}
