/** An application in a user's project: its files, its framework from npm, and our packages from their tarballs. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { fetched, type Packages } from '@returning-ai/third-party/fetched';

/**
 * Copies the folder `tests/apps/NAME` into a user's project and installs what it depends on.
 *
 * @param framework - Exact versions from npm. Downloaded once, then copied.
 * @param ours - Names of our packages, from the local registry.
 */
export async function makeApp(
	name: string,
	registry: LocalRegistry,
	framework: Packages,
	ours: readonly string[],
): Promise<UserProject> {
	const cached = await fetched(`app-${name}`, framework);
	const project = makeUserProject(registry);
	try {
		for (const path of ['node_modules', 'package.json', 'package-lock.json'])
			cpSync(join(cached, path), join(project.folder, path), { recursive: true, verbatimSymlinks: true });
		await project.npm(['install', '--ignore-scripts', '--prefer-offline', ...ours]);
		cpSync(join(import.meta.dirname, name), project.folder, { recursive: true });
	} catch (error) {
		project.remove();
		throw error;
	}
	return project;
}
