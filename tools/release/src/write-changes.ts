/** Writes a changeset with the changes of the contract, so that the change log has them too. Part of `npm run version`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeLog } from './change-log.ts';
import { currentContract, lastRelease } from './released.ts';
import { compareContracts, requiredLevel } from './semver-level.ts';

const released = lastRelease();
const current = currentContract();
const { level } = released ? compareContracts(released.contract, current) : {};
const text = released ? changeLog(released.contract, current) : '';
if (released && level && text) {
	const file = join(import.meta.dirname, '../../../.changeset/changes-of-the-contract.md');
	writeFileSync(file, `---\n"@returning-ai/spec": ${requiredLevel(released.version, level)}\n---\n\nThe contract:\n\n${text}\n`);
	console.log('The changes of the contract are written for the change log.');
} else
	console.log(
		'The change log gets no entry about the contract: there is no release to compare with, or nothing changed for a caller.',
	);
