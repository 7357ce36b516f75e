/**
 * `npm run release:check [FOLDER]`: verifies that the changesets announce the semver level that the changes require, and that the
 * skills of the packages name only what exists. The packages must be built. FOLDER contains the changesets; default: this repository.
 */

import { apiChangesSinceRelease } from './api-diff/changes-since-release.ts';
import { checkStep } from './check-step.ts';
import { commandChangesSinceRelease } from './command-surface/compare-surfaces.ts';
import { pendingSteps } from './pending.ts';
import { currentContract, lastRelease } from './released.ts';
import { skillFaults } from './skills/check-skills.ts';
import { readProduct } from './skills/product.ts';

const contract = currentContract();
const { steps, faults } = await pendingSteps(process.argv[2]);
const apiChanges = [...apiChangesSinceRelease(), ...(await commandChangesSinceRelease())];
const next = { contract, version: contract.info.version, pending: steps, apiChanges };
const { holds, text } = checkStep(lastRelease(), next);
const skills = await skillFaults(await readProduct());
console.log([text, ...faults, ...skills].join('\n\n'));
if (!holds || faults.length > 0 || skills.length > 0) process.exitCode = 1;
