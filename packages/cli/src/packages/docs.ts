import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Context } from '../context.ts';
import { loadCommand } from '../contract/load-command.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { didYouMean } from '../errors/nearest.ts';
import { readGuides } from '../guides.ts';
import { hasColours } from '../output/colours.ts';
import { documentNames } from './documents.ts';
import { findPackage } from './installed-package.ts';
import { operationText } from './operation-text.ts';
import { page } from './pager.ts';
import { runNode } from './run-package.ts';

/** Prints the list of documents, or the one with the given name. */
export async function docs(name: string | undefined, { site }: { site?: true }, context: Context): Promise<void> {
	if (site) return startSite(context);
	const text = name === undefined ? await list() : await documentText(name);
	await page(withHeadings(text, context), context);
}

async function list(): Promise<string> {
	const documents = await documentNames();
	const width = Math.max(...documents.map(({ value }) => value.length));
	const lines = documents.map(({ value, description }) => `  ${value.padEnd(width)}  ${description}`);
	const first = documents.findIndex(({ value }) => value.includes('.'));
	const guides = lines.slice(0, first);
	return [
		...(guides.length > 0 ? ['# Guides', '', ...guides, ''] : []),
		...['# Operations', '', ...lines.slice(first), ''],
		'To print one: returning-ai docs NAME\n',
	].join('\n');
}

async function documentText(name: string): Promise<string> {
	const command = await loadCommand(name);
	if (command) return operationText(command);
	const guide = (await readGuides()).find((candidate) => candidate.name === name);
	if (guide) return guide.text;
	const names = (await documentNames()).map(({ value }) => value);
	const hint = didYouMean(name, names) || ' To list all: returning-ai docs';
	throw new CommandError(`No guide or operation has the name ${JSON.stringify(name)}.${hint}`, EXIT.usage);
}

/** Markdown is readable as it is. On a terminal, headings are bold. */
function withHeadings(text: string, { stdout, env }: Context): string {
	if (!hasColours(stdout, env)) return text;
	let isCode = false;
	const styled = text.split('\n').map((line) => {
		if (line.startsWith('```')) isCode = !isCode;
		return /^#+ /.test(line) && !isCode ? styleText('bold', line, { validateStream: false }) : line;
	});
	return styled.join('\n');
}

async function startSite(context: Context): Promise<void> {
	const main = join(findPackage('@returning-ai/docs')?.folder ?? '', 'src/main.ts');
	if (!existsSync(main))
		throw new CommandError('The documentation site is part of the repository. In a clone of it, run: npm ci && npm start');
	process.exit(await runNode([main], context));
}
