import type { Control } from '../control/control.ts';
import type { EngineOptions } from '../options.ts';

/** What a mock allows in a test. */
export interface CheckOptions {
	/** Whether a request that violates the contract is allowed. If not, it fails the test. Default: false. */
	allowRejected?: boolean;
}

export interface MockTestOptions extends EngineOptions, CheckOptions {}

/** @throws Error when a request violated the contract, or a planned response was not requested. */
export function checkMock(control: Control, { allowRejected = false }: CheckOptions): void {
	const rejected = allowRejected ? [] : control.rejected();
	const problems = [
		...rejected.map(({ method, path, faults }) => `${method} ${path} violates the contract: ${faults.join(' ')}`),
		...control.pending(),
	];
	if (problems.length > 0)
		throw new Error(`The mock found problems in this test:\n${problems.map((line) => `  ${line}`).join('\n')}`);
}
