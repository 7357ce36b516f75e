import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '@returning-ai/spec/operations';

const PACKAGE = 'packages/server';

/** For each operation without a handler: the code to add, and its file. */
export async function missingHandlers(): Promise<string[]> {
	const { handlers } = await import('./src/handlers/index.ts');
	return Object.entries(operations)
		.filter(([id]) => !(id in handlers))
		.map(
			([id, { family, resource, method, path }]) =>
				`No handler for ${id} (${method} ${path}). ${describeLocation(`${family}.${resource}`)}\n\tasync '${id}'(call, context) { … },`,
		);
}

/** The file for the handlers of a resource, such as `integration.messages`, as an instruction. */
export function describeLocation(resource: string): string {
	const type = `HandlersOf<'${resource}'>`;
	const file = globSync('src/**/*.ts', { cwd: import.meta.dirname }).find((name) =>
		readFileSync(join(import.meta.dirname, name), 'utf8').includes(type),
	);
	return file
		? `Add it to ${PACKAGE}/${file}:`
		: `No file contains handlers of the type ${type}. Create one in ${PACKAGE}/src/handlers, and list it in ${PACKAGE}/src/handlers/index.ts:`;
}
