import { Injectable } from '@nestjs/common';
import { type Client, createClient } from '@returning-ai/client';

@Injectable()
export class ApiService {
	readonly client: Client = createClient({
		baseUrl: process.env.API_URL ?? '',
		credentials: { integration: 'rai_test_community_key' },
	});
}
