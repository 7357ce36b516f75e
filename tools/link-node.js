/**
 * Runs after `npm ci`, on the contributor's Node: completes `node_modules/.bin/node`, the Node that the project uses. npm 10, which is
 * part of Node 20 and 22, deletes this link with the packages of the other platforms, because their command has the same name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const exists = (path) => existsSync(new URL(path, root));

if (!exists('node_modules/.bin/node')) {
	const { optionalDependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
	const name = Object.keys(optionalDependencies).find((each) => exists(`node_modules/${each}/package.json`));
	if (name === undefined) {
		console.error(
			`npm installed no Node for ${process.platform}-${process.arch}. The commands use Node ${process.versions.node}.`,
		);
	} else {
		const { env, execPath } = process;
		const args = [env.npm_execpath ?? '', 'rebuild', '--ignore-scripts', name];
		process.exitCode = spawnSync(execPath, args, { cwd: fileURLToPath(root), stdio: 'inherit' }).status ?? 1;
	}
}
