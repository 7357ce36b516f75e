import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Context } from '../context.ts';
import { isOnPath } from './installed-package.ts';

/** Prints a long text: on a terminal through `$PAGER`, by default `less`. */
export async function page(text: string, context: Context): Promise<void> {
	const { stdout, env } = context;
	const pager = stdout.isTTY ? (env.PAGER ?? ((await isOnPath('less', context)) ? 'less -R' : '')) : '';
	if (pager === '' || pager === 'cat') {
		stdout.write(text);
		return;
	}
	// F ends less at once if the text fits on the screen, X keeps the text on it, R passes colours: as git does.
	const options = { shell: true, env: { LESS: 'FRX', ...env }, stdio: ['pipe', 'inherit', 'inherit'] as const };
	const child = spawn(pager, { ...options, stdio: [...options.stdio] });
	// The reader closes the pager before the end.
	child.stdin.on('error', () => {});
	child.stdin.end(text);
	const ignore = (): void => {};
	// Ctrl-C is for the pager.
	process.on('SIGINT', ignore);
	const [code] = await once(child, 'close');
	process.off('SIGINT', ignore);
	// The shell has no such program.
	if (code === 127) stdout.write(text);
}
