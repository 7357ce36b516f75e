import type { Context, Input } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { interrupted, readChunks, readLine } from './read-line.ts';
import { safeText } from './safe-text.ts';

/** How often an answer is asked for that must not be empty. */
const ATTEMPTS = 3;

const KEY = { ctrlC: '\u0003', ctrlD: '\u0004', ctrlU: '\u0015', escape: '\u001b' } as const;
/** What arrow and function keys send. */
const KEY_SEQUENCE = new RegExp(`${KEY.escape}(?:\\[[0-?]*[ -/]*[@-~]|O.)`, 'g');

interface TerminalInput extends Input {
	setRawMode(raw: boolean): unknown;
}

/**
 * Asks a person for yes or no; the default is no.
 * @throws {CommandError} No person is there to ask, or Ctrl-C.
 */
export async function ask(context: Context, question: string): Promise<boolean> {
	const { stdin, stderr } = context;
	if (!stdin.isTTY || !stderr.isTTY)
		throw new CommandError(safeText(`${question} There is no terminal to ask on. To answer yes, add --yes.`), EXIT.usage);
	stderr.write(safeText(`${question} [y/N] `));
	const answer = await readLine(context);
	if (answer === undefined) stderr.write('\n');
	return /^y(?:es)?$/i.test(answer?.trim() ?? '');
}

/**
 * Asks for a text, with a fallback for an empty answer. Without a terminal, reads the next line of stdin.
 * @throws {CommandError} The input has no answer and there is no fallback, or Ctrl-C.
 */
export async function askText(context: Context, prompt: string, fallback?: string): Promise<string> {
	const { stdin, stderr } = context;
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		if (stdin.isTTY) stderr.write(safeText(`${prompt}${fallback ? ` [${fallback}]` : ''}: `));
		const line = await readLine(context);
		const answer = line?.trim() || fallback;
		if (answer !== undefined) return answer;
		if (line === undefined) break;
	}
	throw noAnswer(prompt);
}

/**
 * Asks for a secret, which is not shown while it is typed. Without a terminal, reads the next line of stdin.
 * @throws {CommandError} The input has no answer, or Ctrl-C.
 */
export async function askSecret(context: Context, prompt: string): Promise<string> {
	const { stdin, stderr } = context;
	if (stdin.isTTY) stderr.write(safeText(`${prompt}: `));
	const secret = canHide(stdin) ? await readHidden(context, stdin) : await readLine(context);
	const trimmed = secret?.trim();
	if (!trimmed) throw noAnswer(prompt);
	return trimmed;
}

function noAnswer(prompt: string): CommandError {
	return new CommandError(safeText(`${prompt}: the answer is empty. Type it, or write it to stdin.`));
}

function canHide(stdin: Input): stdin is TerminalInput {
	return stdin.isTTY === true && 'setRawMode' in stdin;
}

/** Reads keys in raw mode, in which the terminal neither shows them nor turns Ctrl-C into a signal. */
async function readHidden({ stderr, signal }: Context, stdin: TerminalInput): Promise<string> {
	let secret = '';
	stdin.setRawMode(true);
	try {
		await readChunks(stdin, signal, (chunk) => {
			for (const key of chunk.replace(KEY_SEQUENCE, '')) {
				if (key === '\r' || key === '\n' || key === KEY.ctrlD) return true;
				if (key === KEY.ctrlC) throw interrupted();
				secret = edited(secret, key);
			}
			return false;
		});
	} finally {
		stdin.setRawMode(false);
		// Enter was not shown either.
		stderr.write('\n');
	}
	return secret;
}

function edited(secret: string, key: string): string {
	if (key === KEY.ctrlU) return '';
	if (key === '\b' || key === '\u007f') return [...secret].slice(0, -1).join('');
	return key >= ' ' ? secret + key : secret;
}
