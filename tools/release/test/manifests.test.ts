import { expect, it } from 'vitest';
import { withPublicFields } from '../src/manifests.ts';

const repository = { type: 'git', url: 'git+https://git.example.com/returning-ai.git' };

it('repeats the addresses and keywords of the root, with the folder of the package', () => {
	const own = { name: '@returning-ai/client', version: '1.0.0', description: 'A client.', license: 'MIT' };
	const root = { version: '0.0.0', private: true, repository, homepage: 'https://docs.example.com/', keywords: ['api'] };
	const written = withPublicFields(own, 'packages/client', root);
	expect(written).toEqual({
		...own,
		keywords: ['api', 'client'],
		homepage: 'https://docs.example.com/',
		repository: { ...repository, directory: 'packages/client' },
	});
	expect(Object.keys(written).slice(2, 4)).toEqual(['description', 'keywords']);
	expect(withPublicFields(written, 'packages/client', root)).toEqual(written);
});

it('removes an address that the root no longer has', () => {
	const own = { version: '1.0.0', description: 'A client.', repository };
	expect(withPublicFields(own, 'packages/client', { version: '0.0.0' })).toEqual({
		version: '1.0.0',
		description: 'A client.',
		keywords: ['client'],
	});
});
