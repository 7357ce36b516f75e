import { statements as accounts } from './0001-accounts.ts';
import { statements as communities } from './0002-communities.ts';
import { statements as keys } from './0003-keys.ts';
import { statements as channels } from './0004-channels.ts';
import { statements as badgesAndFields } from './0005-badges-and-fields.ts';
import { statements as jobs } from './0006-jobs.ts';
import { statements as importColumns } from './0007-import-columns.ts';
import { statements as endLinkSessions } from './0008-end-link-sessions.ts';
import { statements as keyCreators } from './0009-key-creators.ts';

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
};
