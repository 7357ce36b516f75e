import { biggest, covers } from './change.ts';
import { stepBetween } from './check-step.ts';
import { pendingSteps } from './pending.ts';
import { currentContract, lastRelease } from './released.ts';
import { requiredLevel } from './semver-level.ts';

/** Whether the changesets, or a version that is already written, announce a breaking release. */
export async function isBreaking(): Promise<boolean> {
	const released = lastRelease();
	if (!released) return false;
	const { steps } = await pendingSteps();
	const taken = biggest([...steps, ...stepBetween(released.version, currentContract().info.version)]);
	return covers(taken, requiredLevel(released.version, 'major'));
}
