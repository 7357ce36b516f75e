/**
 * Runs a command with a registry of the built packages: `node tools/testing/src/with-registry.ts npm install @returning-ai/server`.
 * The command gets the registry's URL in NPM_CONFIG_REGISTRY. Other packages are served as installed here.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startLocalRegistry } from './local-registry.ts';

const [command = '', ...args] = process.argv.slice(2);
const registry = await startLocalRegistry();
try {
	const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, NPM_CONFIG_REGISTRY: registry.url } });
	const [code] = await once(child, 'exit');
	process.exitCode = code ?? 1;
} finally {
	await registry.close();
}
