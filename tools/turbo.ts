/** Runs turbo with the environment of `.env.tools`, on every platform: `node tools/turbo.ts build --force`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';

const root = join(import.meta.dirname, '..');
loadEnvFile(join(root, '.env.tools'));
const [command = 'build', ...rest] = process.argv.slice(2);
const turbo = spawn(process.execPath, [join(root, 'node_modules/turbo/bin/turbo'), 'run', command, ...rest], {
	cwd: root,
	stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => turbo.kill(signal));
turbo.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
