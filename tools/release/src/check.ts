/** `npm run release:check`: whether the step to the next version is as big as the change of the contract asks for. */
import { join } from 'node:path';
import readChangesets from '@changesets/read';
import type { Level } from './change.ts';
import { checkStep } from './check-step.ts';
import { currentContract, lastRelease } from './released.ts';

const changesets = await readChangesets(join(import.meta.dirname, '../../..'));
const pending = changesets.flatMap(({ releases }) =>
	releases.map(({ type }) => type).filter((type): type is Level => type !== 'none'),
);
const current = currentContract();
const { holds, text } = checkStep(lastRelease(), current, current.info.version, pending);
console.log(text);
if (!holds) process.exitCode = 1;
