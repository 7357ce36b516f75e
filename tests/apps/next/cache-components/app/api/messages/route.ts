import { client } from '../../../lib/api.ts';

export async function POST(): Promise<Response> {
	const { message } = await client.integration.messages.send({
		channelId: '665f1c2ab7e4d90012a3b431',
		message: 'Hello from a route',
		sender: 'bamboostick',
	});
	return Response.json({ message });
}
