import { commandWords, exampleArguments } from '@returning-ai/codegen/command-line';
import { type OperationId, operationObject, operations } from '@returning-ai/codegen/example-request';
import { COMMUNITY_HOST, PLACEHOLDERS } from './request.ts';

/** The call on our command line, with the named example of the body. Default: the first one. */
export function commandLineSample(id: OperationId, example?: string): string {
	const { variable, option } = PLACEHOLDERS[operations[id].credential];
	const lines = [`returning-ai ${commandWords(id).join(' ')}`, ...flagLines(exampleArguments(id, operationObject(id), example))];
	if (option === 'secureAuth') lines.push(`--base-url https://${COMMUNITY_HOST}`);
	return `# Needs ${variable} or returning-ai login\n${lines.join(' \\\n  ')}`;
}

/** Each flag with its value. */
function flagLines(args: readonly string[]): string[] {
	const lines: string[] = [];
	for (const arg of args) {
		if (arg.startsWith('--')) lines.push(arg);
		else lines.push(`${lines.pop()} ${quote(arg)}`);
	}
	return lines;
}

function quote(text: string): string {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
