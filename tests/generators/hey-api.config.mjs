export default {
	input: './document.json',
	output: { path: 'out' },
	plugins: ['@hey-api/client-fetch', '@hey-api/typescript', { name: '@hey-api/sdk', operations: { strategy: 'byTags' } }],
};
