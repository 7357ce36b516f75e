import type { ReactNode } from 'react';
import type { client } from '../../lib/api.ts';

type Channels = Awaited<ReturnType<typeof client.integration.channels.list>>;

export function List({ channels }: { channels: Channels }): ReactNode {
	return <output>{channels.map(({ topic }) => topic).join(', ')}</output>;
}
