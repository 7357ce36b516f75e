import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '@returning-ai/spec/operations';

const HERE = 'packages/server';

/** For each operation of the contract without a handler: what to add, and to which file. */
export async function missingHandlers(): Promise<string[]> {
	const { handlers } = await import('./src/handlers/index.ts');
	return Object.entries(operations)
		.filter(([id]) => !(id in handlers))
		.map(
			([id, { family, resource, method, path }]) =>
				`No handler for ${id} (${method} ${path}). ${placeFor(`${family}.${resource}`)}\n\tasync '${id}'(call, context) { … },`,
		);
}

function placeFor(resource: string): string {
	const type = `HandlersOf<'${resource}'>`;
	const file = globSync('src/**/*.ts', { cwd: import.meta.dirname }).find((name) =>
		readFileSync(join(import.meta.dirname, name), 'utf8').includes(type),
	);
	return file
		? `Add it to ${HERE}/${file}:`
		: `No file has handlers of the type ${type} yet: create one beside the others, and add it to ${HERE}/src/handlers.ts:`;
}
