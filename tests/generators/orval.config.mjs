export default {
	api: {
		input: './document.json',
		output: { target: 'out/api.ts', client: 'fetch', baseUrl: { getBaseUrlFromSpecification: true } },
	},
};
