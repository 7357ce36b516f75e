/** The build's message for an operation without a handler. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeLocation } from '../missing-handlers.ts';

describe('the location of a missing handler', () => {
	it('is the file with the handlers of the same resource', () => {
		expect(describeLocation('integration.messages')).toBe('Add it to packages/server/src/handlers/integration/messages.ts:');
	});

	it('is a new file for a new resource, listed in an existing file', () => {
		const text = describeLocation('integration.polls');
		const listed = /list it in (\S+\.ts)/.exec(text)?.[1] ?? '';
		expect(existsSync(join(import.meta.dirname, '../../..', listed)), text).toBe(true);
	});
});
