/** Checks that the machine has what the long suite needs beside Node and npm, and says how to install what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Prerequisite {
	name: string;
	/** What the suite does with it. */
	use: string;
	debian: string;
	isThere: () => boolean;
}

const runs = (program: string, ...args: string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

const BROWSERS = [
	process.env.CHROMIUM_PATH ?? '',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const PREREQUISITES: readonly Prerequisite[] = [
	{ name: 'git', use: 'makes copies of the repository', debian: 'git', isThere: () => runs('git', '--version') },
	{ name: 'bash', use: 'runs the commands of the documents', debian: 'bash', isThere: () => runs('bash', '--version') },
	{ name: 'ps', use: 'finds processes that a command left behind', debian: 'procps', isThere: () => runs('ps', '-A') },
	{ name: 'curl', use: 'runs the shell samples of the docs', debian: 'curl', isThere: () => runs('curl', '--version') },
	{
		name: 'Python with requests',
		use: 'runs the Python samples of the docs',
		debian: 'python3-requests',
		isThere: () => runs('python3', '-c', 'import requests'),
	},
	{
		name: 'Chromium or Chrome (or CHROMIUM_PATH)',
		use: 'opens the docs and runs the client in pages and web workers',
		debian: 'chromium',
		isThere: () => BROWSERS.some((path) => existsSync(path)),
	},
];

const missing = PREREQUISITES.filter(({ isThere }) => !isThere());
if (missing.length > 0) {
	for (const { name, use } of missing) console.error(`Missing: ${name}, which ${use}.`);
	console.error(`To fix, on Debian or Ubuntu: apt-get install ${missing.map(({ debian }) => debian).join(' ')}`);
	process.exitCode = 1;
}
