import { expect, it } from 'vitest';
import { changeLog } from '../src/change-log.ts';
import type { Contract } from '../src/contract.ts';
import { currentContract } from '../src/released.ts';
import { edited, plantedEdit } from './planted-edits.ts';

const base = currentContract();

const withEdits = (...names: string[]): Contract => edited(...names.map(plantedEdit));

it('tells five edits in the words of a reader, those that break somebody first', () => {
	const revision = withEdits(
		'an operation is added',
		'an operation is removed',
		'a field of a body is added, optional',
		'a text of a body may be shorter only',
		'a description is put better',
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

it('tells that an operation ends, and says nothing when only words changed', () => {
	expect(changeLog(base, withEdits('an operation is deprecated'))).toBe(
		'**Deprecated**\n\n- `system.channels.list`: List channels, `GET /channels`; ends on 2027-06-01, call `system.servers.listChannels` instead',
	);
	expect(changeLog(base, withEdits('a description is put better'))).toBe('');
});

it('marks what is proposed', () => {
	expect(changeLog(base, withEdits('a proposed operation is added'))).toContain('`system.emojis.list` (proposed)');
});
