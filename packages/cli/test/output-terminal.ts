import { PassThrough } from 'node:stream';
import type { Context, Input } from '../src/context.ts';

/** A context whose output is recorded. `columns` makes stdout and stderr a terminal of this width. */
export class Terminal {
	stdout = '';
	stderr = '';
	readonly stdin = new PassThrough();
	readonly interrupt = new AbortController();
	readonly context: Context;

	constructor({ columns, env = { NO_COLOR: '1' } }: { columns?: number; env?: Context['env'] } = {}) {
		const terminal = columns === undefined ? {} : { isTTY: true, columns };
		const record = (stream: 'stdout' | 'stderr') => (text: string) => {
			this[stream] += text;
		};
		this.context = {
			env,
			stdin: Object.assign(this.stdin, { isTTY: columns !== undefined }) as Input,
			stdout: { ...terminal, write: record('stdout') },
			stderr: { ...terminal, write: record('stderr') },
			signal: this.interrupt.signal,
		};
	}

	get lines(): string[] {
		return this.stdout.split('\n').slice(0, -1);
	}
}

/** Pages as an API returns them. `onRequest` is called before each. */
export async function* pagesOf<T>(
	pages: readonly (readonly T[])[],
	onRequest: (page: number) => void = () => {},
): AsyncGenerator<readonly T[]> {
	for (const [index, page] of pages.entries()) {
		onRequest(index + 1);
		yield page;
	}
}
