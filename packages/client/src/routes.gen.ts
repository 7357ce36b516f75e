// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

/** A group of operations that share a host and a credential. */
export type Host = 'integration';

export interface Route {
	readonly host: Host;
	readonly credentialOptional: boolean;
}

/** The base URL of each host by environment. */
export const hosts: Readonly<Record<Host, Readonly<Record<string, string>>>> = {
	integration: {
		'production': 'https://integration.returning.ai',
		'staging': 'https://staging-integration.returning.ai',
		'pre-staging': 'https://sgtr-integration.returning.ai',
		'playground': 'https://playground-integration.returning.ai',
		'local': 'http://localhost:4010',
	},
};

/** Every operation by method and path template. */
export const routes: Readonly<Record<string, Route>> = {
	'POST /apis/v1/messages/send': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/messages/reply': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/messages/react': { host: 'integration', credentialOptional: false },
};
