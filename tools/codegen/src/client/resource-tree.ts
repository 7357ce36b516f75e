import { type OperationId, operationObject, operations } from '../contract.ts';
import { HEADER } from '../generated-files.ts';
import { factoryName, interfaceName, paramsName } from './names.ts';
import { signature } from './signature.ts';

type Resource = [path: string, ids: OperationId[]];

/** The tree `client.family.resource`, with every resource. */
export function resourceTree(resources: Resource[]): string {
	const families = Map.groupBy(resources, ([path]) => path.split('/')[0] ?? '');
	const imports = resources.map(([path, [id]]) => `import { ${nameOf(id)}, type ${typeOf(id)} } from './${path}.gen.ts';`);
	const exports = resources.map(([path, ids]) => `export type { ${typeNames(ids).join(', ')} } from './${path}.gen.ts';`);
	const types = [...families].map(
		([family, members]) =>
			`\treadonly ${family}: {\n${members.map(([, [id]]) => `\t\treadonly ${memberOf(id)}: ${typeOf(id)};`).join('\n')}\n\t};`,
	);
	const values = [...families].map(
		([family, members]) =>
			`\t\t${family}: {\n${members.map(([, [id]]) => `\t\t\t${memberOf(id)}: ${nameOf(id)}(core),`).join('\n')}\n\t\t},`,
	);
	return `${HEADER}
import type { Core } from '../core/core.ts';
${imports.join('\n')}

${exports.join('\n')}

/** One method per operation, at the path that its operationId names. */
export interface Resources {
${types.join('\n')}
}

export function createResources(core: Core): Resources {
	return {
${values.join('\n')}
	};
}
`;
}

/** The interface, and the types of arguments that the types package does not have. */
function typeNames(ids: OperationId[]): string[] {
	const own = ids.filter((id) => signature(id, operationObject(id)).paramsInterface);
	return [typeOf(ids[0]), ...own.map(paramsName)].sort();
}

function nameOf(id: OperationId | undefined): string {
	if (!id) throw new Error('A resource has no operation.');
	return factoryName(id);
}

function typeOf(id: OperationId | undefined): string {
	if (!id) throw new Error('A resource has no operation.');
	return interfaceName(id);
}

function memberOf(id: OperationId | undefined): string {
	if (!id) throw new Error('A resource has no operation.');
	return operations[id].resource;
}
