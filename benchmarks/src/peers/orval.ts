import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, contract, run } from './generators.ts';

/** Generates orval's fetch functions for our contract. Returns the file. */
export function generateOrval(): string {
	const target = join(cache, 'orval/api.ts');
	const config = join(cache, 'orval.config.mjs');
	writeFileSync(
		config,
		`export default { api: { input: ${JSON.stringify(contract)}, output: { target: ${JSON.stringify(target)}, client: 'fetch' } } };`,
	);
	run('orval', ['--config', config]);
	return target;
}
