import { client } from '../../../lib/api.ts';

/** Passes an uploaded file to the API. */
export async function POST(request: Request): Promise<Response> {
	const data = (await request.formData()).get('data') as File;
	return Response.json(await client.integration.users.bulkUpdate({ data }), { status: 202 });
}
