import { type OperationId, operationIds, operations } from '../contract.ts';
import { HEADER } from '../generated-files.ts';

const HOST_OF_CREDENTIAL = {
	SystemKey: 'system',
	SecureAuthKey: 'secureAuth',
	CommunityKey: 'integration',
	UserToken: 'application',
} as const;

/** Which host and credential each path belongs to, and where each host is. */
export function routes(): string {
	const hosts = new Map<string, Record<string, string>>();
	for (const id of operationIds) hosts.set(hostOf(id), operations[id].servers);
	const lines = operationIds.map((id) => {
		const { method, path, credentialOptional } = operations[id];
		return `\t'${method} ${path}': { host: '${hostOf(id)}', credentialOptional: ${credentialOptional} },`;
	});
	const addresses = [...hosts].map(
		([host, servers]) =>
			`\t${host}: {\n${Object.entries(servers)
				.map(([environment, url]) => `\t\t'${environment}': '${url}',`)
				.join('\n')}\n\t},`,
	);
	return `${HEADER}
/** A group of operations that share a host and a credential. */
export type Host = ${[...hosts.keys()].map((host) => `'${host}'`).join(' | ')};

export interface Route {
	readonly host: Host;
	readonly credentialOptional: boolean;
}

/** The base URL of each host by environment. */
export const hosts: Readonly<Record<Host, Readonly<Record<string, string>>>> = {
${addresses.join('\n')}
};

/** Every operation by method and path template. */
export const routes: Readonly<Record<string, Route>> = {
${lines.join('\n')}
};
`;
}

function hostOf(id: OperationId): string {
	return HOST_OF_CREDENTIAL[operations[id].credential];
}
