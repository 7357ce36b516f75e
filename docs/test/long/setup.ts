import { missingPrerequisites } from '@returning-ai/testing/prerequisites';

/** Vitest calls this before the first test. */
export default function setup(): void {
	const missing = missingPrerequisites();
	if (missing.length > 0) throw new Error(missing.join('\n'));
}
