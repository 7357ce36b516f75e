import type { Handlers } from '../pipeline/handlers.ts';
import { apiKeys } from './application/api-keys.ts';
import { communityUsers } from './application/community-users.ts';
import { userFieldHistories as applicationHistories } from './application/user-field-histories.ts';
import { userFields as applicationFields } from './application/user-fields.ts';
import { users as applicationUsers } from './application/users.ts';
import { channels as integrationChannels } from './integration/channels.ts';
import { messages } from './integration/messages.ts';
import { userFieldHistories } from './integration/user-field-histories.ts';
import { userFields } from './integration/user-fields.ts';
import { users } from './integration/users.ts';
import { auth } from './system/auth.ts';
import { badges } from './system/badges.ts';
import { channels } from './system/channels.ts';
import { roles } from './system/roles.ts';
import { servers } from './system/servers.ts';

/** The handlers of all operations. A missing one does not compile. */
export const handlers: Handlers = {
	...auth,
	...servers,
	...roles,
	...channels,
	...badges,
	...users,
	...messages,
	...integrationChannels,
	...userFields,
	...userFieldHistories,
	...apiKeys,
	...applicationUsers,
	...communityUsers,
	...applicationFields,
	...applicationHistories,
};
