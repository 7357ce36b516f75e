/**
 * `npm run release:next`: publishes the last commit under the tag `next`, as version `0.0.0-next-TIME`. The tag `latest` stays. The
 * edits that this needs are undone at the end.
 */
import { buildPackages, changesets, command, generate, runStepsOrUndo, type Step, undoEdits } from './steps.ts';

const steps: Step[] = [
	changesets('version', '--snapshot', 'next'),
	{ what: 'write the version into the contract', program: 'tools/set-version.ts' },
	// Made by the codegen, which reads the built contract.
	generate,
	buildPackages,
	{ what: 'publish', program: 'tools/release/src/publish.ts', args: ['--tag', 'next', '--no-git-tag'] },
];

await command(() => {
	runStepsOrUndo(steps);
	undoEdits();
});
