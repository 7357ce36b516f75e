// The test downloads the plugins, so they are no dependencies of this package.
const load = (plugin) => import(`@kubb/plugin-${plugin}`);

export default async () => {
	const [{ pluginOas }, { pluginTs }, { pluginClient }] = await Promise.all(['oas', 'ts', 'client'].map(load));
	return {
		root: import.meta.dirname,
		input: { path: './document.json' },
		output: { path: 'out', clean: true, format: false, lint: false },
		plugins: [pluginOas({ serverIndex: 0 }), pluginTs(), pluginClient({ client: 'fetch' })],
	};
};
