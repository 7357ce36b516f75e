import { expect, it } from 'vitest';
import { changeLog } from '../src/change-log.ts';
import type { Contract } from '../src/contract.ts';
import { currentContract } from '../src/released.ts';
import { edited, plantedEdit } from './planted-edits.ts';

const base = currentContract();

const withEdits = (...names: string[]): Contract => edited(...names.map(plantedEdit));

it('lists five edits for a reader, breaking changes first', () => {
	const revision = withEdits(
		'an operation is added',
		'an operation is removed',
		'an optional body field is added',
		'a body text gets a smaller maximum length',
		'a description is reworded',
	);
	const text = changeLog(base, revision);
	console.info(text);
	// How many operations take a message may grow.
	expect(text.replace(/ and \d+ more/, ' and others')).toBe(
		[
			'**Added**',
			'',
			'- `system.emojis.list`: List channels, `GET /emojis`',
			'',
			'**Changed**',
			'',
			"- **Breaking.** `integration.messages.send` and others: `maxLength` of `message` changed from '4000' to '100'.",
			'- `integration.messages.send`: the body, `silent` was added.',
			'',
			'**Removed**',
			'',
			'- `system.badges.list`: List badges, `GET /badges`',
		].join('\n'),
	);
});

it('lists a deprecated operation, and nothing for a changed description', () => {
	expect(changeLog(base, withEdits('an operation is deprecated'))).toBe(
		'**Deprecated**\n\n- `system.channels.list`: List channels, `GET /channels`; ends on 2027-06-01, call `system.servers.listChannels` instead',
	);
	expect(changeLog(base, withEdits('a description is reworded'))).toBe('');
});

it('marks a proposed operation', () => {
	expect(changeLog(base, withEdits('a proposed operation is added'))).toContain('`system.emojis.list` (proposed)');
});
