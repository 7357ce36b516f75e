import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';

export default {
	root: import.meta.dirname,
	input: { path: './document.json' },
	output: { path: 'out', clean: true, format: false, lint: false },
	plugins: [pluginOas({ serverIndex: 0 }), pluginTs(), pluginClient({ client: 'fetch' })],
};
