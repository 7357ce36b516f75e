import { parse } from 'yaml';

/** A skill for coding agents, which a package ships (https://agentskills.io/specification). */
export interface Skill {
	/** From the root: `packages/client/skills/returning-ai-client/SKILL.md`. */
	readonly file: string;
	readonly text: string;
}

/** The sections of every skill, in this order. */
const SECTIONS = ['When to use', 'When not to use', 'Install', 'Three programs', 'Common mistakes'];

const MAX_LINES = 149;
/** Limits of the specification. */
const MAX_NAME = 64;
const MAX_DESCRIPTION = 1024;

/** What a skill lacks of the template. Each fault says how to fix it. */
export function templateFaults({ file, text }: Skill): string[] {
	const { name, description } = frontMatterOf(text);
	const folder = file.split('/').at(-2);
	const lines = text.trimEnd().split('\n').length;
	const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
	const programs = programsOf(text);
	const found: [is: boolean, fault: string][] = [
		[name !== folder, `its name is ${JSON.stringify(name)}. To fix: write "name: ${folder}", the name of its folder.`],
		[
			!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder ?? '') || (folder ?? '').length > MAX_NAME,
			`the folder must have at most ${MAX_NAME} characters: a-z, 0-9 and single hyphens. To fix: rename it.`,
		],
		[
			typeof description !== 'string' || description.length > MAX_DESCRIPTION || !/\bUse when\b/.test(description),
			`the description must have at most ${MAX_DESCRIPTION} characters, and say "Use when …". To fix: write it in the front matter.`,
		],
		[lines > MAX_LINES, `it has ${lines} lines. To fix: shorten it to ${MAX_LINES}.`],
		[
			sections.join() !== SECTIONS.join(),
			`its sections are ${sections.join(', ')}. To fix: have these, in order: ${SECTIONS.join(', ')}.`,
		],
		[
			programs.length !== 3 || !programs.every((program) => /^```(ts|sh)$/m.test(program)),
			'"Three programs" must have three headings with "###", and a block of ts or sh below each. To fix: add or merge programs.',
		],
		...mistakesWithoutPair(text).map((mistake): [boolean, string] => [
			true,
			`the mistake ${JSON.stringify(mistake)} must be followed by "- Wrong: …" and "- Right: …". To fix: add both lines.`,
		]),
	];
	return found.filter(([is]) => is).map(([, fault]) => `${file}: ${fault}`);
}

/** The front matter, or nothing if there is none that can be parsed. */
function frontMatterOf(text: string): { name?: unknown; description?: unknown } {
	try {
		return parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') ?? {};
	} catch {
		return {};
	}
}

function programsOf(text: string): string[] {
	return sectionOf(text, 'Three programs').split(/^### /m).slice(1);
}

function mistakesWithoutPair(text: string): string[] {
	const mistakes = sectionOf(text, 'Common mistakes')
		.split(/^\d+\. /m)
		.slice(1);
	return mistakes.filter((mistake) => !/\n +- Wrong: .+\n +- Right: .+/.test(mistake)).map((mistake) => mistake.slice(0, 40));
}

function sectionOf(text: string, title: string): string {
	return text.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? '';
}

/** The text without the lines "- Wrong: …", which may name what does not exist. */
export function rightText({ text }: Skill): string {
	return text.replace(/^ +- Wrong: .*$/gm, '');
}

/** The code blocks of a language. */
export function blocksOf(text: string, language: string): string[] {
	return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, of, code = '']) => (of === language ? [code] : []));
}

/** The code in the sentences: `maxRetries`. */
export function inlineCode(text: string): string[] {
	const sentences = text.replace(/^```\w*\n[\s\S]*?^```$/gm, '');
	return [...sentences.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}
