import { type OperationId, operationIds, operations } from '../contract.ts';
import { HEADER } from '../generated-files.ts';

const HOST_OF_CREDENTIAL = {
	SystemKey: 'system',
	SecureAuthKey: 'secureAuth',
	CommunityKey: 'integration',
	UserToken: 'application',
} as const;

export type HostName = (typeof HOST_OF_CREDENTIAL)[keyof typeof HOST_OF_CREDENTIAL];

/** Maps a method and a path template to its operation, for the raw client. */
export function routes(): string {
	const lines = operationIds.map((id) => {
		const { method, path, credentialOptional, idempotencyKey } = operations[id];
		const flags = `${idempotencyKey ? ', keyed: true' : ''}${credentialOptional ? ', open: true' : ''}`;
		return `\t'${method} ${path}': { id: '${id}', host: ${hostOf(id)}Host${flags} },`;
	});
	const hosts = Object.values(HOST_OF_CREDENTIAL).map((host) => `${host}Host`);
	return `${HEADER}
import type { Operation } from './core/operation.ts';
import { ${hosts.sort().join(', ')} } from './hosts.gen.ts';

export type Route = Pick<Operation, 'id' | 'host' | 'keyed' | 'open'>;

/** Every operation by method and path template. */
export const routes: Readonly<Record<string, Route>> = {
${lines.join('\n')}
};
`;
}

export function hostOf(id: OperationId): HostName {
	return HOST_OF_CREDENTIAL[operations[id].credential];
}
