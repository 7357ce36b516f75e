import { randomUUID } from 'node:crypto';
import type { Control } from '../control/control.ts';
import { SCOPE_HEADER } from '../control/scopes.ts';
import { type CheckOptions, checkMock } from './check.ts';

/** What a scope needs of the mock that tests share: the result of `startMock` has it. */
export interface SharedMock {
	url: string;
	control: Control;
}

/** The part of a shared mock that belongs to one test. */
export interface MockScope {
	/** The base URL of the mock. */
	url: string;
	/** The header that each request of the test must have: `x-mock-scope`. */
	headers: Record<string, string>;
	/** Plans responses, and lists the requests that arrived with the header. */
	control: Control;
}

/** Opens a scope for one test. `close` checks and deletes it. */
export function openScope(mock: SharedMock, options: CheckOptions): { scope: MockScope; close: () => void } {
	const name = randomUUID();
	const scope = { url: mock.url, headers: { [SCOPE_HEADER]: name }, control: mock.control.scope(name) };
	const close = (): void => {
		try {
			checkMock(scope.control, options);
		} finally {
			mock.control.deleteScope(name);
		}
	};
	return { scope, close };
}
