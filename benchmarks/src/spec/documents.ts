import { dirname, join } from 'node:path';
import { smoke } from '../figures.ts';
import { fetchPeers } from '../peers/fetched.ts';
import { findManifest } from '../peers/generators.ts';

export interface PublicDocument {
	name: string;
	file: string;
}

/** OpenAPI documents that other products publish on npm. */
export function documents(): PublicDocument[] {
	const small = [
		{ name: 'Figma (3.1, YAML)', file: join(dirname(findManifest('@figma/rest-api-spec')), 'openapi/openapi.yaml') },
		{ name: 'Directus (3.0)', file: join(dirname(findManifest('@directus/specs')), 'dist/openapi.json') },
	];
	if (smoke) return small;
	const peer = fetchPeers({
		'@octokit/openapi': '23.0.2',
		'@digdir/dialogporten-schema': '1.40.0',
		'rclone-openapi': '1.75.0',
	});
	return [
		...small,
		{ name: 'GitHub (3.0)', file: peer('@octokit/openapi/generated/api.github.com.json') },
		{ name: 'Dialogporten (3.0)', file: peer('@digdir/dialogporten-schema/swagger.verified.json') },
		{ name: 'Rclone (3.1)', file: peer('rclone-openapi/openapi.json') },
	];
}
