import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { read, root } from '@returning-ai/testing/files';
import { commandsOf, flagsOf, hasFlag, leadingWords, wrongIn } from './commands.ts';
import { identifiersOf, namesOf, type Product } from './product.ts';
import { blocksOf, inlineCode, rightText, type Skill, templateFaults } from './skill.ts';

/** The packages that ship a skill. */
const PACKAGES = ['client', 'mock', 'cli'];

/** Everything that is wrong with the skills: what they lack, and what they name that no longer exists. */
export async function skillFaults(product: Product): Promise<string[]> {
	const found = PACKAGES.map(async (name) => {
		const file = `packages/${name}/skills/returning-ai-${name}/SKILL.md`;
		if (!existsSync(join(root, file))) return [`${file} does not exist. To fix: write it, as in packages/client.`];
		return [...notPublished(name), ...(await faultsOf({ file, text: read(file) }, product))];
	});
	return (await Promise.all(found)).flat();
}

/** Everything that is wrong with one skill. */
export async function faultsOf(skill: Skill, product: Product): Promise<string[]> {
	const text = rightText(skill);
	const unknown = [
		...unknownOperations(text, product),
		...unknownNames(text, product),
		...unknownVariables(text, product),
		...unknownFlagsOfMock(skill, product),
		...(await unknownCommands(skill, product)),
	];
	const fix = 'To fix: write what exists now, and run the programs: npx vitest run --dir long -t SKILL (in tests/documents).';
	return [...templateFaults(skill), ...unknown.map((what) => `${skill.file}: ${what}. ${fix}`)];
}

function notPublished(name: string): string[] {
	const { files } = JSON.parse(read(`packages/${name}/package.json`)) as { files: string[] };
	return files.includes('skills') ? [] : [`packages/${name}/package.json: "files" lacks "skills". To fix: add it.`];
}

function unknownOperations(text: string, { operationIds }: Product): string[] {
	const named = text.match(/\b(?:system|integration|application)\.[a-zA-Z]+\.[a-zA-Z]+\b/g) ?? [];
	return [...new Set(named)].filter((id) => !operationIds.has(id)).map((id) => `there is no operation ${id}`);
}

/** Compares the TypeScript in the sentences with the declarations. A compiler checks the programs, so their own names are known. */
function unknownNames(text: string, { names, mockHelp }: Product): string[] {
	const own = new Set(blocksOf(text, 'ts').flatMap(namesOf));
	const used = inlineCode(text).filter(isTypeScript).flatMap(identifiersOf);
	// The header `Prefer` is in no declaration.
	const isHeader = (name: string): boolean => mockHelp.toLowerCase().includes(`${name.toLowerCase()}:`);
	return [...new Set(used)]
		.filter((name) => !names.has(name) && !own.has(name) && !(name in globalThis) && !isPlaceholder(name) && !isHeader(name))
		.map((name) => `no declaration has the name ${name}`);
}

function isPlaceholder(name: string): boolean {
	return name.startsWith('rai_test_');
}

/** A name, a member, a call, a statement or an object. Everything else in the sentences is a command, a flag, a header or a value. */
function isTypeScript(code: string): boolean {
	return /^(?:await|for|if) |^[\w$.]+(?:\(.*|: .*)?$|^\{/.test(code) && !/^[A-Z_]+$|^\d/.test(code);
}

function unknownVariables(text: string, { cliCode }: Product): string[] {
	const named = text.match(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g) ?? [];
	return [...new Set(named)].filter((name) => !cliCode.includes(name)).map((name) => `the CLI reads no variable ${name}`);
}

function unknownFlagsOfMock(skill: Skill, { mockHelp }: Product): string[] {
	const commands = commandsOf(rightText(skill)).filter(({ program }) => program === 'mock');
	const flags = [...commands.flatMap(({ args }) => flagsOf(args)), ...flagsInSentences(skill, 'mock')];
	return [...new Set(flags)].filter((flag) => !hasFlag(mockHelp, flag)).map((flag) => `the mock has no flag ${flag}`);
}

async function unknownCommands(skill: Skill, { cliHelp }: Product): Promise<string[]> {
	const commands = commandsOf(rightText(skill)).filter(({ program }) => program === 'cli');
	const helps = await Promise.all(commands.map(({ args }) => cliHelp(leadingWords(args)).catch((error: Error) => error.message)));
	const wrong = commands.map(({ args }, at) => wrongIn(args, helps[at] ?? '')).filter((what) => what !== undefined);
	const flags = flagsInSentences(skill, 'cli').filter((flag) => !helps.some((help) => hasFlag(help, flag)));
	return [...new Set([...wrong, ...flags.map((flag) => `no command of this skill has the flag ${flag}`)])];
}

/** The flags that the skill of a package names without a command, such as `--validate-only`. */
function flagsInSentences(skill: Skill, name: string): string[] {
	if (!skill.file.startsWith(`packages/${name}/`)) return [];
	return inlineCode(rightText(skill)).flatMap((code) => flagsOf([code]));
}
