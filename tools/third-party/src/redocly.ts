import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** Runs Redocly's command in a folder without telemetry and returns its stdout. Throws an error with its whole output. */
export function runRedocly(args: readonly string[], cwd: string): string {
	const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
	const env = {
		...process.env,
		REDOCLY_TELEMETRY: 'off',
		REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
		REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
	};
	try {
		return execFileSync(process.execPath, [cli, ...args], { cwd, env, stdio: 'pipe', encoding: 'utf8', maxBuffer: 2 ** 28 });
	} catch (error) {
		const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
		throw new Error(`redocly ${args[0]} failed.\n${stdout}${stderr}`.trim());
	}
}
