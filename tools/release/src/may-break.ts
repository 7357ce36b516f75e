import { biggest, covers } from './change.ts';
import { stepBetween } from './check-step.ts';
import { pendingSteps } from './pending.ts';
import { currentContract, lastRelease } from './released.ts';
import { stepFrom } from './verdict.ts';

/** Whether the step to the next version is announced as one that may break what worked. */
export async function mayBreak(): Promise<boolean> {
	const released = lastRelease();
	if (!released) return false;
	const { steps } = await pendingSteps();
	const taken = biggest([...steps, ...stepBetween(released.version, currentContract().info.version)]);
	return covers(taken, stepFrom(released.version, 'major'));
}
