/**
 * `npm run version`: checks the size of the next version, writes it with the change logs and everything generated, and records what
 * the version after it is compared with.
 */
import { buildAll, buildPackages, changesets, command, generate, runStepsOrUndo, type Step } from './steps.ts';

const steps: Step[] = [
	buildPackages,
	{ what: 'check the size of the next version', program: 'tools/release/src/check.ts' },
	{ what: 'write the changes of the contract', program: 'tools/release/src/write-changes.ts' },
	changesets('version'),
	{ what: 'write the version into the contract', program: 'tools/set-version.ts' },
	{ what: 'write the version into the lockfile', program: 'tools/lockfile/src/main.ts' },
	generate,
	// The declarations, the site and the generated files must be those of the new version.
	buildAll,
	{ what: 'record the addresses of the docs', program: 'docs/src/promise.ts' },
	{ what: 'record this version', program: 'tools/release/src/keep.ts' },
];

await command(() => runStepsOrUndo(steps));
