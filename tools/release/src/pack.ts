/**
 * `npm run release:pack`: packs the packages into `packed/` for another job to publish, and writes the bill of materials and the
 * licences into `sbom/`. Lists what still prevents a release; `publish.ts` fails until that is fixed.
 */
import { obstacles, releaseState } from './preflight.ts';
import { buildPackages, changesets, command, runSteps } from './steps.ts';

await command(async () => {
	runSteps([
		buildPackages,
		changesets('pack', '--out-dir', 'packed'),
		{ what: 'write the bill of materials', program: 'tools/release/src/sbom.ts' },
	]);
	const found = obstacles(await releaseState());
	if (found.length > 0) console.log(['Packed, but not ready to publish:', ...found].join('\n'));
});
