import { operationIds, operations } from '../contract.ts';
import type { GeneratedFiles } from '../generated-files.ts';
import { resourceClass } from './resource-class.ts';
import { resourceTree } from './resource-tree.ts';
import { routes } from './routes.ts';

export async function clientFiles(): Promise<GeneratedFiles> {
	const resources = Map.groupBy(operationIds, (id) => `${operations[id].family}/${kebab(operations[id].resource)}`);
	const files: GeneratedFiles = {
		'src/routes.gen.ts': routes(),
		'src/resources/index.gen.ts': resourceTree([...resources]),
	};
	for (const [path, ids] of resources) files[`src/resources/${path}.gen.ts`] = resourceClass(ids);
	return files;
}

function kebab(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
