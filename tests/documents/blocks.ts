import { read } from '@returning-ai/testing/files';

/** A block of code in a document. */
export interface Block {
	language: string;
	code: string;
	/** Of its first line, from 1. */
	line: number;
}

/** Every block of code of a document, in its order. */
export function blocksOf(file: string): Block[] {
	const text = read(file);
	return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: language = '', 2: code = '', index }) => ({
		language,
		code,
		line: text.slice(0, index).split('\n').length + 1,
	}));
}

/** The commands of a block of shell, one a line unless a line says that it goes on. */
export function commandsOf(code: string): string[] {
	const whole = code.replaceAll('\\\n', ' ').split('\n');
	return whole.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
