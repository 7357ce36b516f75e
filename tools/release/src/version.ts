/**
 * `npm run version`: checks the semver level of the next version, writes it with the change logs and the generated files, and
 * saves the baseline that the following version is compared with.
 */
import { buildAll, buildPackages, changesets, command, generate, runStepsOrUndo, type Step } from './steps.ts';

const steps: Step[] = [
	buildPackages,
	{ what: 'check the level of the next version', program: 'tools/release/src/check.ts' },
	{ what: 'write the changes of the contract', program: 'tools/release/src/write-changes.ts' },
	changesets('version'),
	{ what: 'write the version into the contract', program: 'tools/set-version.ts' },
	{ what: 'write the version into the lockfile', program: 'tools/lockfile/src/main.ts' },
	generate,
	// The declarations, the site and the generated files must be those of the new version.
	buildAll,
	{ what: 'record the URLs of the docs', program: 'docs/src/record-permalinks.ts' },
	{ what: 'save the baseline', program: 'tools/release/src/save-baseline.ts' },
];

await command(() => runStepsOrUndo(steps));
