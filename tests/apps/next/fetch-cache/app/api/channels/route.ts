import { client } from '../../../lib/api.ts';

export async function GET({ signal }: Request): Promise<Response> {
	const result = await client.integration.channels.list({ signal }).result();
	if (result.ok) return Response.json(result.data.map(({ topic }) => topic));
	return Response.json({ code: result.error.code }, { status: 502 });
}
