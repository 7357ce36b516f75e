/** A code block in a document. */
export interface Block {
	language: string;
	code: string;
	/** The line number of its first line. */
	line: number;
	/** The file that it belongs to. */
	file?: string;
	/** Whether to append it to that file. */
	continues: boolean;
}

const FILE = /[\w.-]+\.\w+/.source;

/** All code blocks of a document, in order. */
export function blocksOf(markdown: string): Block[] {
	const found = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
	if ((markdown.match(/```/g) ?? []).length !== found.length * 2) throw new Error('A block of code is indented or not closed.');
	return found.map(({ 1: language = '', 2: code = '', index }) => {
		const before = markdown.slice(0, index);
		const paragraph = before.trimEnd().split(/\n\n/).at(-1) ?? '';
		return { language, code, line: before.split('\n').length + 1, ...fileOf(language, code, paragraph) };
	});
}

/** A document names a file in the first line of its code, or in the paragraph before: "Save as `x`", "Add to `x`". */
function fileOf(language: string, code: string, paragraph: string): Pick<Block, 'file' | 'continues'> {
	const named = new RegExp(`^${language === 'python' ? '#' : '//'} (${FILE})\n`).exec(code)?.[1];
	const added = new RegExp(`\\b[Aa]dd\\b[^\`]*\`(${FILE})\``).exec(paragraph)?.[1];
	const saved = new RegExp(`\\b[Ss]ave\\b[^\`]*\`(${FILE})\``).exec(paragraph)?.[1];
	const file = named ?? added ?? saved;
	return { ...(file === undefined ? {} : { file }), continues: named === undefined && added !== undefined };
}

/** The commands of a shell block. A line that ends with a backslash continues on the next one. */
export function commandsOf(code: string): string[] {
	const lines = code.replaceAll('\\\n', ' ').split('\n');
	return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/** The output that comments state: `console.log(x); // 403`, in Python `print(x)  # 403`. Text after a colon is an explanation. */
export function expectedLines(program: string): string[] {
	const stated = [...program.matchAll(/^.*(?:console\.log\(.*\); \/\/|\bprint\(.*\) {2}#) (.+)$/gm)];
	return stated.map(([, text = '']) => text.replace(/: .*$/, ''));
}
