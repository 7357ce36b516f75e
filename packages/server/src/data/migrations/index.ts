import { statements as accounts } from './0001-accounts.ts';
import { statements as communities } from './0002-communities.ts';
import { statements as keys } from './0003-keys.ts';
import { statements as channels } from './0004-channels.ts';
import { statements as badgesAndFields } from './0005-badges-and-fields.ts';
import { statements as jobs } from './0006-jobs.ts';
import { statements as importColumns } from './0007-import-columns.ts';
import { statements as endLinkSessions } from './0008-end-link-sessions.ts';
import { statements as keyCreators } from './0009-key-creators.ts';
import { statements as queues } from './0010-queues.ts';
import { statements as registrations } from './0011-registrations.ts';
import { statements as deletedChannels } from './0012-deleted-channels.ts';
import { statements as migrationRequirements } from './0013-migration-requirements.ts';

/** All migrations, in order. Forward only: never change a released migration; fix a mistake in the next one. */
export const migrations: Readonly<Record<string, readonly string[]>> = {
	'0001-accounts': accounts,
	'0002-communities': communities,
	'0003-keys': keys,
	'0004-channels': channels,
	'0005-badges-and-fields': badgesAndFields,
	'0006-jobs': jobs,
	'0007-import-columns': importColumns,
	'0008-end-link-sessions': endLinkSessions,
	'0009-key-creators': keyCreators,
	'0010-queues': queues,
	'0011-registrations': registrations,
	'0012-deleted-channels': deletedChannels,
	'0013-migration-requirements': migrationRequirements,
};

/**
 * The migrations after which an older server fails, such as one that drops a column. The value is the newest migration that a server must
 * know to run on the database: the one since which no server uses what this migration removes. All other migrations only expand the
 * schema, so every server runs on them. See "Change the database" in CONTRIBUTING.md.
 */
export const requirements: Readonly<Record<string, string>> = {};
