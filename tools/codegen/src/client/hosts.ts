import { operationIds, operations } from '../contract.ts';
import { HEADER } from '../generated-files.ts';
import { hostOf } from './routes.ts';

/** The URL of each group of operations, by environment. */
export function hosts(): string {
	const byHost = new Map(operationIds.map((id) => [hostOf(id), operations[id]]));
	const declarations = [...byHost].map(([name, { servers: urls, credentialHeader }]) => {
		const addresses = Object.entries(urls).filter(([, url]) => !url.includes('{'));
		return `/** ${addresses.length < Object.keys(urls).length ? "Runs on the community's own host, which only the caller knows." : `The ${name} family.`} */
export const ${name}Host: Host = {
	name: '${name}',
	header: '${credentialHeader.name.toLowerCase()}',
	prefix: '${credentialHeader.prefix}',
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
