import { Controller, Get } from '@nestjs/common';
// biome-ignore lint/style/useImportType: the decorator's metadata needs the class when the program runs
import { ApiService } from './api.service';

@Controller('channels')
export class ChannelsController {
	constructor(private readonly api: ApiService) {}

	@Get()
	async topics(): Promise<(string | undefined)[]> {
		return (await this.api.client.integration.channels.list()).map(({ topic }) => topic);
	}

	/** Nest awaits the call that it gets. */
	@Get('all')
	all(): unknown {
		return this.api.client.integration.channels.list();
	}

	@Get('missing')
	missing(): unknown {
		return this.api.client.integration.users.getData({ idOrEmail: '1102' }, { headers: { prefer: 'code=404' } });
	}
}
