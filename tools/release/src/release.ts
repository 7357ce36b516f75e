/** `npm run release`: publishes the current version, unless something prevents it. After a partial failure, run it again. */
import { requireReady } from './preflight.ts';
import { buildPackages, command, runSteps } from './steps.ts';

await command(async () => {
	await requireReady();
	runSteps([buildPackages, { what: 'publish', program: 'tools/release/src/publish.ts' }]);
});
