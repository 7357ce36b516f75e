import { execFileSync } from 'node:child_process';

/** What the long suite runs besides what npm installs. */
const PROGRAMS: readonly { name: string; command: string[]; debian: string }[] = [
	{ name: 'bash', command: ['bash', '-c', 'true'], debian: 'bash' },
	{ name: 'curl', command: ['curl', '--version'], debian: 'curl' },
	{ name: 'python3 with requests', command: ['python3', '-c', 'import requests'], debian: 'python3-requests' },
];

/** What is missing on this machine, and how to install it; nothing when all is there. */
export function missing(programs: typeof PROGRAMS = PROGRAMS): string | undefined {
	const absent = programs.filter(({ command: [program = '', ...args] }) => {
		try {
			execFileSync(program, args, { stdio: 'ignore' });
			return false;
		} catch {
			return true;
		}
	});
	if (absent.length === 0) return undefined;
	const names = absent.map(({ name }) => name).join(', ');
	const packages = absent.map(({ debian }) => debian).join(' ');
	return `The long suite needs ${names}. On Debian and Ubuntu: apt-get install --yes ${packages}`;
}

/** Vitest calls it before the first test. `node docs/test/long/prerequisites.ts` does the same by hand. */
export default function setup(): void {
	const problem = missing();
	if (problem) throw new Error(problem);
}

if (import.meta.main) {
	const problem = missing();
	if (problem) console.error(problem);
	process.exitCode = problem ? 1 : 0;
}
