/** A block of code in a document. */
export interface Block {
	language: string;
	code: string;
	/** Of its first line, from 1. */
	line: number;
	/** The file that the document names for it. */
	file?: string;
	/** Whether it is added to the end of that file. */
	continues: boolean;
}

const FILE = /[\w.-]+\.\w+/.source;

/** Every block of code of a document, in its order. */
export function blocksOf(markdown: string): Block[] {
	const found = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
	if ((markdown.match(/```/g) ?? []).length !== found.length * 2) throw new Error('A block of code is indented or not closed.');
	return found.map(({ 1: language = '', 2: code = '', index }) => {
		const before = markdown.slice(0, index);
		const paragraph = before.trimEnd().split(/\n\n/).at(-1) ?? '';
		return { language, code, line: before.split('\n').length + 1, ...fileOf(code, paragraph) };
	});
}

/** A document names a file in the first line of its code, or in the paragraph before: "Save as `x`", "Add to `x`". */
function fileOf(code: string, paragraph: string): Pick<Block, 'file' | 'continues'> {
	const named = new RegExp(`^// (${FILE})\n`).exec(code)?.[1];
	const added = new RegExp(`\\b[Aa]dd\\b[^\`]*\`(${FILE})\``).exec(paragraph)?.[1];
	const saved = new RegExp(`\\b[Ss]ave\\b[^\`]*\`(${FILE})\``).exec(paragraph)?.[1];
	const file = named ?? added ?? saved;
	return { ...(file === undefined ? {} : { file }), continues: named === undefined && added !== undefined };
}

/** The commands of a block of shell, one a line unless a line says that it goes on. */
export function commandsOf(code: string): string[] {
	const whole = code.replaceAll('\\\n', ' ').split('\n');
	return whole.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/** What a line says that it prints: `console.log(x); // 403`. After a colon comes an explanation. */
export function expectedLines(program: string): string[] {
	const said = [...program.matchAll(/^.*console\.log\(.*\); \/\/ (.+)$/gm)];
	return said.map(([, text = '']) => text.replace(/: .*$/, ''));
}
