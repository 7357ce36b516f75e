import { document, type OperationId, operationIds, operations } from '../contract.ts';
import { type GeneratedFiles, HEADER } from '../generated-files.ts';
import { commandOf, familyOf } from './command.ts';
import { kebab } from './flags.ts';

/** The commands of the command line: a list of all, and the details of each resource in a file that loads when it is needed. */
export function commandLineFiles(): GeneratedFiles {
	const resources = Map.groupBy(operationIds, (id) => id.split('.').slice(0, 2).join('.'));
	const files: GeneratedFiles = {
		'src/version.gen.ts': version(),
		'src/contract/summaries.gen.ts': summaries(),
		'src/contract/resources.gen.ts': loaders([...resources.keys()]),
	};
	for (const [resource, ids] of resources) files[fileOf(resource)] = commands(ids);
	return files;
}

function fileOf(resource: string): string {
	return `src/contract/${resource.split('.').map(kebab).join('/')}.gen.ts`;
}

function version(): string {
	const { info } = document as { info: { version: string } };
	return `${HEADER}\n/** The version of this package, which is the contract's. */\nexport const VERSION = '${info.version}';\n`;
}

function summaries(): string {
	const lines = operationIds.map((id) => {
		const { summary, effect } = operations[id];
		return `\t${JSON.stringify({ id, summary, effect, family: familyOf(id) })},`;
	});
	return `${HEADER}
import type { CommandSummary } from './command.ts';

/** All commands, in the order of the contract. */
export const SUMMARIES: readonly CommandSummary[] = [
${lines.join('\n')}
];
`;
}

function loaders(resources: string[]): string {
	const lines = resources.map((resource) => {
		const path = resource.split('.').map(kebab).join('/');
		return `\t${JSON.stringify(resource)}: () => import('./${path}.gen.ts'),`;
	});
	return `${HEADER}
import type { Command } from './command.ts';

/** Loads the commands of a resource, by the first two words of their operationIds. */
export const RESOURCES: Readonly<Record<string, () => Promise<{ COMMANDS: Readonly<Record<string, Command>> }>>> = {
${lines.join('\n')}
};
`;
}

function commands(ids: OperationId[]): string {
	const entries = ids.map((id) => {
		const json = JSON.stringify(commandOf(id), null, '\t').replaceAll('\n', '\n\t');
		return `\t${JSON.stringify(id)}: ${json},`;
	});
	return `${HEADER}
import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
${entries.join('\n')}
};
`;
}
