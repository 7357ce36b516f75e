import type { Context } from '../context.ts';
import type { Format } from './format.ts';
import { safeText } from './safe-text.ts';
import { write } from './write.ts';

/** JSON with an indent of 2 spaces. Pages become one array, which is written while they arrive. */
export function createJsonFormat({ stdout, signal }: Context): Format {
	const print = (text: string): Promise<void> => write(stdout, stdout.isTTY ? safeText(text) : text, signal);
	let items = 0;
	return {
		result: (value) => print(`${JSON.stringify(value, null, 2)}\n`),
		async page(page) {
			const text = page.map((item) => `${items++ === 0 ? '[' : ','}\n${indented(item)}`).join('');
			if (text !== '') await print(text);
		},
		end: () => print(items === 0 ? '[]\n' : '\n]\n'),
	};
}

function indented(item: unknown): string {
	return `  ${JSON.stringify(item, null, 2).replaceAll('\n', '\n  ')}`;
}

/** One line of JSON per item of a list, or one line. */
export function createNdjsonFormat({ stdout, signal }: Context): Format {
	const page = (items: readonly unknown[]): Promise<void> => {
		const text = items.map((item) => `${JSON.stringify(item)}\n`).join('');
		return write(stdout, stdout.isTTY ? safeText(text) : text, signal);
	};
	return { result: (value) => page(Array.isArray(value) ? value : [value]), page, end: async () => {} };
}
