/**
 * `npm run release:check [FOLDER]`: whether the next version is as big a step as what changed requires. The packages must be built.
 * The changesets are those of the folder; default: this repository.
 */
import { checkStep } from './check-step.ts';
import { pendingSteps } from './pending.ts';
import { currentContract, lastRelease } from './released.ts';
import { changedSurface } from './surface/changed-surface.ts';

const contract = currentContract();
const { steps, faults } = await pendingSteps(process.argv[2]);
const next = { contract, version: contract.info.version, pending: steps, surface: changedSurface() };
const { holds, text } = checkStep(lastRelease(), next);
console.log([text, ...faults].join('\n\n'));
if (!holds || faults.length > 0) process.exitCode = 1;
