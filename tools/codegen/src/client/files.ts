import { operationIds, operations } from '../contract.ts';
import type { GeneratedFiles } from '../generated-files.ts';
import { checkedContract } from './checked-contract.ts';
import { fixtures } from './fixtures.ts';
import { hosts } from './hosts.ts';
import { ids } from './ids.ts';
import { queries } from './queries.ts';
import { resourceFile } from './resource-file.ts';
import { resourceTree } from './resource-tree.ts';
import { resultTests } from './result-tests.ts';
import { routes } from './routes.ts';
import { version } from './version.ts';

export async function clientFiles(): Promise<GeneratedFiles> {
	const resources = Map.groupBy(operationIds, (id) => `${operations[id].family}/${kebab(operations[id].resource)}`);
	const files: GeneratedFiles = {
		'src/hosts.gen.ts': hosts(),
		'src/routes.gen.ts': routes(),
		'src/version.gen.ts': version(),
		'src/resources/ids.gen.ts': ids(),
		'src/query/queries.gen.ts': queries([...resources]),
		'src/testing/checked-contract.gen.ts': checkedContract(),
		'src/testing/fixtures.gen.ts': fixtures(),
		'test/results.gen.ts': resultTests(),
		'src/resources/index.gen.ts': resourceTree([...resources]),
	};
	for (const [path, members] of resources) files[`src/resources/${path}.gen.ts`] = resourceFile(members);
	return files;
}

function kebab(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
