// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Host } from './core/host.ts';

/** The system family. */
export const systemHost: Host = {
	name: 'system',
	header: 'x-api-key',
	prefix: '',
	urls: {
		'production': 'https://rai-api.returning.ai/api/v1',
		'pre-staging': 'https://sgtr-rai-api.returning.ai/api/v1',
		'local': 'http://localhost:4010',
	},
};

/** Runs on the community's own host, which only the caller knows. */
export const secureAuthHost: Host = {
	name: 'secureAuth',
	header: 'apikey',
	prefix: '',
	urls: {
		'local': 'http://localhost:4010',
	},
};

/** The integration family. */
export const integrationHost: Host = {
	name: 'integration',
	header: 'authorization',
	prefix: 'Bearer ',
	urls: {
		'production': 'https://integration.returning.ai',
		'staging': 'https://staging-integration.returning.ai',
		'pre-staging': 'https://sgtr-integration.returning.ai',
		'playground': 'https://playground-integration.returning.ai',
		'local': 'http://localhost:4010',
	},
};

/** The application family. */
export const applicationHost: Host = {
	name: 'application',
	header: 'authorization',
	prefix: 'Bearer ',
	urls: {
		'production': 'https://application.returning.ai/apis/v1',
		'local': 'http://localhost:4010',
	},
};
