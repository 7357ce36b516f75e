import { operationIds, operations } from '../contract.ts';
import { HEADER } from '../generated-files.ts';
import { type HostName, hostOf } from './routes.ts';

/** How each credential is sent. */
const CREDENTIAL: Readonly<Record<HostName, { header: string; prefix: string }>> = {
	system: { header: 'x-api-key', prefix: '' },
	secureAuth: { header: 'apikey', prefix: '' },
	integration: { header: 'authorization', prefix: 'Bearer ' },
	application: { header: 'authorization', prefix: 'Bearer ' },
};

/** The URL of each group of operations, by environment. */
export function hosts(): string {
	const servers = new Map(operationIds.map((id) => [hostOf(id), operations[id].servers]));
	const declarations = [...servers].map(([name, urls]) => {
		const addresses = Object.entries(urls).filter(([, url]) => !url.includes('{'));
		const { header, prefix } = CREDENTIAL[name];
		return `/** ${addresses.length < Object.keys(urls).length ? "Runs on the community's own host, which only the caller knows." : `The ${name} family.`} */
export const ${name}Host: Host = {
	name: '${name}',
	header: '${header}',
	prefix: '${prefix}',
	urls: {
${addresses.map(([environment, url]) => `\t\t'${environment}': '${url}',`).join('\n')}
	},
};`;
	});
	return `${HEADER}
import type { Host } from './core/host.ts';

${declarations.join('\n\n')}
`;
}
