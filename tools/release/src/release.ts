/** `npm run release`: publishes what is here, when nothing prevents it. Run it again when it stopped midway. */
import { requireReady } from './preflight.ts';
import { buildPackages, command, runSteps } from './steps.ts';

await command(async () => {
	await requireReady();
	runSteps([buildPackages, { what: 'publish', program: 'tools/release/src/publish.ts' }]);
});
