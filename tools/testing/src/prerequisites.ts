/** What the long suite needs beside Node and npm. `npm run prerequisites` prints what is missing, and how to install it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Prerequisite {
	name: string;
	/** What the tests use it for. */
	use: string;
	/** Its package on Debian and Ubuntu. */
	debian: string;
	isThere: () => boolean;
}

const runs = (program: string, ...args: string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

const BROWSERS = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this machine: `CHROMIUM_PATH`, or an installed Chromium or Chrome. */
export const browserPath: string | undefined = BROWSERS.find((path) => path !== undefined && existsSync(path));

const PREREQUISITES: readonly Prerequisite[] = [
	{ name: 'git', use: 'copies the repository', debian: 'git', isThere: () => runs('git', '--version') },
	{ name: 'bash', use: "runs the documents' commands", debian: 'bash', isThere: () => runs('bash', '-c', 'true') },
	{ name: 'ps', use: 'finds processes that a command left behind', debian: 'procps', isThere: () => runs('ps', '-A') },
	{ name: 'tmux', use: 'shows programs on a terminal', debian: 'tmux', isThere: () => runs('tmux', '-V') },
	{ name: 'zsh', use: 'completes commands', debian: 'zsh', isThere: () => runs('zsh', '-f', '-c', 'true') },
	{ name: 'fish', use: 'completes commands', debian: 'fish', isThere: () => runs('fish', '--no-config', '-c', 'true') },
	{
		name: 'bash-completion',
		use: 'completes commands in bash',
		debian: 'bash-completion',
		isThere: () => existsSync('/usr/share/bash-completion/bash_completion'),
	},
	{ name: 'curl', use: "runs the docs' shell samples", debian: 'curl', isThere: () => runs('curl', '--version') },
	{
		name: 'Python with requests',
		use: "runs the docs' Python samples",
		debian: 'python3-requests',
		isThere: () => runs('python3', '-c', 'import requests'),
	},
	{
		name: 'Python with httpx',
		use: 'runs the generated Python client',
		debian: 'python3-httpx',
		isThere: () => runs('python3', '-c', 'import httpx'),
	},
	{
		name: 'Chromium or Chrome (or CHROMIUM_PATH)',
		use: 'opens the docs, and runs the client in pages and web workers',
		debian: 'chromium',
		isThere: () => browserPath !== undefined,
	},
];

/** One line per missing program, with the command that installs it. */
export function missingPrerequisites(prerequisites: readonly Prerequisite[] = PREREQUISITES): string[] {
	const missing = prerequisites.filter(({ isThere }) => !isThere());
	if (missing.length === 0) return [];
	const packages = missing.map(({ debian }) => debian).join(' ');
	return [
		...missing.map(({ name, use }) => `Missing: ${name}, which ${use}.`),
		`To fix, on Debian and Ubuntu: apt-get install --yes ${packages}`,
	];
}

if (import.meta.main) {
	const missing = missingPrerequisites();
	for (const line of missing) console.error(line);
	if (missing.length > 0) process.exitCode = 1;
}
