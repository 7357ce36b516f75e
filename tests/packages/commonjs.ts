import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { build } from 'esbuild';
import { entriesOf, PEERS } from './entries.ts';

const PACKAGES = ['@returning-ai/client', '@returning-ai/types'];
const PEERS_OF_CLIENT = Object.entries(PEERS).flatMap(([entry, peers]) =>
	entry.startsWith('@returning-ai/client/') ? peers : [],
);

export interface CommonJsProject extends UserProject {
	/** Every entry of the client and the types. */
	entries: readonly string[];
}

/** Creates a user's CommonJS project with the client, the types, the optional packages and `user-programs`. */
export async function makeCommonJsProject(registry: LocalRegistry): Promise<CommonJsProject> {
	const project = makeUserProject(registry);
	await project.npm(['init', '-y']);
	await project.npm(['pkg', 'set', 'type=commonjs']);
	await project.npm(['install', ...PACKAGES, ...PEERS_OF_CLIENT, '@types/node']);
	cpSync(join(import.meta.dirname, 'user-programs'), project.folder, { recursive: true });
	await bundleEveryExport(project.folder);
	return { ...project, entries: PACKAGES.flatMap((name) => entriesOf(project.folder, name)) };
}

/** Each `import()` of an entry becomes a `require()`. */
async function bundleEveryExport(folder: string): Promise<void> {
	await build({
		entryPoints: [join(folder, 'commonjs/every-export.js')],
		outfile: join(folder, 'every-export.cjs'),
		bundle: true,
		format: 'cjs',
		platform: 'node',
		packages: 'external',
		supported: { 'dynamic-import': false },
		logLevel: 'error',
	});
}

/** What `program.ts` prints. */
export const PROGRAM_OUTPUT = `Message send successfully
the error of a function is of the main entry: true
the error of a helper is of the main entry: true
undici: true
raw: true
a type error: function
`;
