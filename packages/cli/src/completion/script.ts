import { script } from '@bomb.sh/tab';
import { BASH_SCRIPT } from './bash-script.ts';
import { INSTALL, type Shell } from './install.ts';

const NAME = 'returning-ai';

/** The script of a shell, with the commands that install it as a comment. */
export function completionScript(shell: Shell): string {
	const text = shell === 'bash' ? BASH_SCRIPT : scriptOfTab(shell);
	const [first, ...rest] = text.split('\n');
	const comment = ['# To install, run once:', ...INSTALL[shell].map((command) => `#   ${command}`)];
	// zsh reads the first line of a file in its `fpath`: `#compdef returning-ai`.
	return `${[first, ...comment, ...rest].join('\n').trimEnd()}\n`;
}

/** tab can only print its scripts. */
function scriptOfTab(shell: Shell): string {
	const lines: string[] = [];
	const { log } = console;
	console.log = (text: string) => lines.push(text);
	try {
		script(shell, NAME, NAME);
	} finally {
		console.log = log;
	}
	return lines.join('\n');
}
