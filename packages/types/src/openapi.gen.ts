// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.
export interface paths {
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an account
         * @description Makes an account and mails a six-digit code to its address; pass the code to `system.auth.verifyEmail`. Until then
         *     the account cannot log in.
         *
         *     With an API key the new account also joins the key's community. Without one it is a platform account that can make
         *     a community with `system.servers.create`.
         *
         *     A user name and an address can be taken only once, whatever their case. While its address is not confirmed, an
         *     account can be registered again; that sends a new code.
         */
        post: operations["system.auth.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an email address
         * @description Confirms that the account's address reaches its owner. The code comes by mail, is good for 15 minutes, and is
         *     spent after five wrong tries.
         *
         *     A wrong, spent or expired code is a 400 that does not say which, and so is an address that waits for no code: the
         *     reply never tells whether an account exists. To be sent a new code, register again with the same address.
         */
        post: operations["system.auth.verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Trades an address and a password for a token, good for seven days. Send it as Bearer to the Application family;
         *     there is no refresh, log in again.
         *
         *     A wrong address and a wrong password are answered alike. After ten failures within 15 minutes the address has to
         *     wait, which is a 429.
         */
        post: operations["system.auth.login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/secureAuth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign a member in from your own site
         * @description Asks for a link that signs a member in to the community, so that people who are signed in on your site need not do
         *     it twice. Call it from your server, then send the browser to `loginUrl`.
         *
         *     It answers on the community's own host, the CNAME under which it is reached, and not on a host of ours. A `userId`
         *     that is new makes a member; give `email`, `firstname`, `lastname` and `displayname` then. The user name of the
         *     reply's session is the `userId` for later logins.
         *
         *     Replies have been seen in which `loginUrl` holds the word `undefined` where the key belongs. Put your key there
         *     before you use the link.
         */
        get: operations["system.auth.secureAuth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my servers
         * @description Gives the servers that the key's account owns or belongs to, oldest first, in one reply.
         */
        get: operations["system.servers.list"];
        put?: never;
        /**
         * Create a server
         * @description Makes a community and its owner's membership. It starts with the roles everyone and owner and a channel to talk
         *     in.
         *
         *     An account can own ten servers; the eleventh is a 409.
         */
        post: operations["system.servers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{serverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a server
         * @description Changes what is sent and keeps the rest. Send at least one field; an empty `description` or `image` clears it.
         */
        put: operations["system.servers.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{serverId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles of a server
         * @description Gives the roles made for the server in their order, highest first, each as `system.roles.listForUser` shows it. The
         *     built-in roles, everyone and owner, are not listed.
         */
        get: operations["system.servers.listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{serverId}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the channels of a server
         * @description Gives every channel of the server, oldest first, those too that only some roles may see.
         */
        get: operations["system.servers.listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a role
         * @description Adds a role to the key's community. Every field has to be sent, every permission too.
         *
         *     What is written and what is read back differ: `server_permissions` and `channel_permissions` go in,
         *     `serverPermissions` and `channelPermissions` come out, each with words of its own; how
         *     the words map to each other is not documented. Two roles may share a title,
         *     but not an `order`.
         */
        post: operations["system.roles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles of a user
         * @description Gives the roles that a member has, highest first. Here `id` is the user's; `system.roles.update` and
         *     `system.roles.delete` share the path and take a role's.
         *
         *     No field of a role is sure to be there: older roles lack what was added later.
         */
        get: operations["system.roles.listForUser"];
        /**
         * Update a role
         * @description Replaces a role. It takes the same body as creating one, and every field has to be sent: what is left out is not
         *     kept, it is a 400.
         */
        put: operations["system.roles.update"];
        post?: never;
        /**
         * Delete a role
         * @description Removes a role from the community and from every member who has it. It cannot be undone. The roles everyone and
         *     owner cannot be deleted.
         */
        delete: operations["system.roles.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{id}/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a role to a user
         * @description Gives a member a role and answers with all roles the member then has. Giving a role that the member has already
         *     changes nothing.
         */
        post: operations["system.roles.addToUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a role from a user
         * @description Takes a role away from a member. The list in the reply is always empty; ask `system.roles.listForUser` for what is
         *     left.
         */
        post: operations["system.roles.removeFromUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description Gives every channel of the key's community, oldest first, those too that only some roles may see.
         */
        get: operations["system.channels.list"];
        put?: never;
        /**
         * Create a channel
         * @description Adds a channel to the key's community. Everybody may see it until roles are given to it in the platform. A
         *     community holds 500 channels.
         */
        post: operations["system.channels.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a channel
         * @description Renames a channel or changes its type; both fields are sent each time. Messages are kept. A forum that has topics
         *     cannot become another type, which is a 409.
         */
        put: operations["system.channels.update"];
        post?: never;
        /**
         * Delete a channel
         * @description Removes a channel with everything that was posted in it. It cannot be undone.
         */
        delete: operations["system.channels.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List badges
         * @description Gives every badge of the key's community. Numbers and booleans come as strings (`"3"`, `"true"`), here and in
         *     every reply about badges.
         */
        get: operations["system.badges.list"];
        put?: never;
        /**
         * Create a badge
         * @description Adds a badge that can be awarded. Only `title` and `action` must be sent; `custom` is the action for badges that
         *     you award yourself.
         *
         *     `quantity` is how often it can be awarded in all. What is written as a number is read back as a string.
         */
        post: operations["system.badges.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a badge
         * @description Replaces a badge. Unlike creating one, all 13 fields have to be sent; `applied` and `awarded` are not among them.
         *     Awards made before are kept.
         */
        put: operations["system.badges.update"];
        post?: never;
        /**
         * Delete a badge
         * @description Removes a badge from the community and from every member who holds it. XP and coins that came with it stay.
         */
        delete: operations["system.badges.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges/{id}/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Award a badge to a user
         * @description Gives a member a badge, with the XP and coins that it carries. The reply is a list, though one badge was awarded.
         *
         *     A member holds a badge once: awarding it again is a 409, and so is a badge of which none are left.
         */
        post: operations["system.badges.awardToUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a badge from a user
         * @description Takes a badge back from a member; it can be awarded again. XP and coins that came with it stay. The list in the
         *     reply is always empty.
         */
        post: operations["system.badges.removeFromUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user
         * @description Makes a member of the key's community. The documentation marks no field as required; without a user name and an
         *     address there is no member, so both are asked for here.
         *
         *     Leave `password` and `confirmPassword` out when an identity provider owns the sign-in. With `joinServer` the
         *     member is a full one at once, else an invitation is open. `customFields` names each field by its id or its name,
         *     in the one key `fieldIdorName`; a field that the community does not have is a 400.
         *
         *     For more than a few members use `integration.users.bulkImport`.
         */
        post: operations["integration.users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/users/manage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete or restore a user
         * @description Deletes a member, or brings a deleted one back. A deleted member cannot sign in, send or be found, but keeps the
         *     name, XP, coins and messages; restoring gives all of it back.
         *
         *     The reply is the request again. Deleting a deleted member, or restoring an active one, is a 409.
         */
        post: operations["integration.users.manage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/users/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a user's data
         * @description Gives everything that the community knows of a member: XP and coins, roles, counters, and the community's own
         *     fields. It is a POST since an address does not belong in a URL; nothing is changed.
         *
         *     `xpEarnedToday` and `coinsEarnedToday` count from midnight UTC. `username` came in August 2025; older data may
         *     lack it.
         */
        post: operations["integration.users.getData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/users/activity/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get gamification stats
         * @description Gives the coins and XP that a member earned, day by day and in sum. The range ends with today; a day on which
         *     nothing was earned has zeros. Days are counted in UTC.
         *
         *     Early in 2026 a POST appeared on this path, for several members at a time. It is not part of this contract.
         */
        get: operations["integration.users.gamificationStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/users/bulk-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update users in bulk
         * @description Takes a CSV file and changes many members. The reply comes at once and only says that the job is queued; follow it
         *     in the community's API log. A row that cannot be applied is skipped and logged, the others are not held up.
         *
         *     - One column is `email`; it names the member.
         *     - A numeric column `x` can be changed relatively: put a column `x_op` before it that holds `add`, `subtract` or
         *       `overwrite`, in lower case.
         *     - Every other column overwrites the field of its name. An empty cell leaves the field as it is.
         *     - The first row names the columns; the file is UTF-8, separated by commas, quoted where needed, at most 10 MB
         *       and 100,000 rows.
         *
         *     How rows name members, and the limits, are our proposal; the column rules are documented. Send an idempotency key:
         *     a file applied twice adds twice.
         */
        post: operations["integration.users.bulkUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/users/bulk-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import users in bulk
         * @description Takes a CSV file and makes a member of each row. The reply comes at once and only says that the job is queued;
         *     follow it in the community's API log. A row whose address is taken is skipped and logged.
         *
         *     - The columns `email` and `username` are needed; `firstname`, `lastname` and `displayname` are taken, and so is
         *       each of the community's own fields by its database key.
         *     - The first row names the columns; the file is UTF-8, separated by commas, quoted where needed, at most 10 MB
         *       and 100,000 rows.
         *
         *     The documentation asks for no credential: anyone who knows `communityId` can import. Treat that id with care. If you
         *     send a key, it has to be valid.
         */
        post: operations["integration.users.bulkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Gives a member's profile, by id. For XP, coins and custom fields, and to look a member up by name or address, use
         *     `integration.users.getData`.
         */
        get: operations["integration.users.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/messages/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Posts a message to a channel in the name of one of your members. It appears at once, counts towards the sender's
         *     activity, and earns the XP that your community gives for a message.
         *
         *     Find `channelId` with `integration.channels.list`. In a forum channel a message must also say
         *     which topic it belongs to; leaving `forumTopicId` out there is a 400. The sender must be an active member: a
         *     deleted or suspended one is a 404.
         *
         *     The reply does not carry the id of the new message.
         */
        post: operations["integration.messages.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/messages/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a message
         * @description Answers a message in the name of one of your members. The reply lands in the channel of the message it answers and
         *     notifies its author.
         */
        post: operations["integration.messages.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/messages/react": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a message
         * @description Adds an emoji to a message in the name of one of your members. A member's second reaction with the same emoji
         *     changes nothing and is answered like the first.
         */
        post: operations["integration.messages.react"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description Gives the channels of the key's community, oldest first, in one reply. Take `_id` for `channelId` when you send a
         *     message, and look at `channelType`: in a `forum` a message needs a topic.
         */
        get: operations["integration.channels.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/communities/{communityId}/user-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List user fields
         * @description Gives every field of the community, oldest first, in one reply; there is no paging, since a community has at most
         *     200.
         */
        get: operations["integration.userFields.list"];
        put?: never;
        /**
         * Create a user field
         * @description Adds a field to the members of a community. The database key is made from the name: small letters, blanks turned
         *     into hyphens.
         *
         *     Creating has its own list of types: `boolean` and `select` exist only here, `single-line-text`, `multi-line-text`
         *     and `numerical` only when a field is updated. `options` goes with `select` and is needed there; `defaultValue`
         *     must fit the type.
         */
        post: operations["integration.userFields.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/communities/{communityId}/user-fields/{fieldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user field
         * @description Gives one field. Values of members are not in it; they are in the histories, and in a member's data.
         */
        get: operations["integration.userFields.get"];
        /**
         * Update a user field
         * @description Changes a field's label and type. Both are sent each time, and the list of types is not the one of creating a
         *     field. The database key `field` stays as it is.
         *
         *     Values that members have are kept as they are, even if they do not fit the new type; new values must fit. A `select`
         *     or `boolean` field can only be renamed by giving it another type, since this list lacks both.
         */
        put: operations["integration.userFields.update"];
        post?: never;
        /**
         * Delete a user field
         * @description Removes a field and its values of all members. It cannot be undone; the entries of its history stay. The reply
         *     shows the field for the last time.
         */
        delete: operations["integration.userFields.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/communities/{communityId}/users/{userId}/user-field-histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user field history
         * @description Sets a member's field to a value and notes when. The newest entry is the value that the member has now; older ones
         *     stay.
         *
         *     The value must fit the field's type, else it is a 400: a number for `number` and `numerical`, `true` or `false`
         *     for `boolean`, `YYYY-MM-DD` for `date`, one of the options for `select`, a string for the rest. `null` takes the
         *     value away.
         */
        post: operations["integration.userFieldHistories.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/communities/{communityId}/user-field-histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List user field histories
         * @description Gives the entries of every field and every member, newest first, a page at a time. Narrow them by time with `from`
         *     and `to`; an entry made exactly at `from` is in, one made exactly at `to` is not.
         */
        get: operations["integration.userFieldHistories.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Gives every key of the community in one reply, oldest first, those that have expired too. Deleted keys are gone
         *     for good and not listed. Each `key` is masked: its end tells one from another, but none can be used.
         */
        get: operations["application.apiKeys.list"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key for one community, with the permissions you name and no others. The reply is the only place where the
         *     whole key is ever shown: store it at once, every later read gives it masked.
         *
         *     Only a user token will do here, since a key cannot make keys. Say how long the key lives with `expirePeriod` or
         *     with `expireDate`; with neither it never expires. Names need not be unique. A community holds at most 100 keys.
         */
        post: operations["application.apiKeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update an API key
         * @description Changes what you send and keeps the rest; at least one field has to be there. `permissions` replaces the whole
         *     list, so send those that stay as well. The change holds from the key's next call on.
         *
         *     Sending `expirePeriod` or `expireDate` replaces whatever expiry the key had, and a period counts from now;
         *     `expirePeriod: 0` makes the key permanent. The key itself stays the same and comes masked. For a fresh one, create
         *     another and delete this.
         */
        put: operations["application.apiKeys.update"];
        post?: never;
        /**
         * Delete an API key
         * @description Revokes a key at once and for good: caches are cleared, so its very next call is a 401, and the members of the
         *     community are told by a real-time event. It cannot be undone.
         *
         *     Answers with the key that was deleted, masked. Deleting it a second time is a 404.
         */
        delete: operations["application.apiKeys.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Gives one member's profile. A member may read only themselves; the owner, an admin, and a community key with
         *     `getUserData` act for the community and may read each of its members.
         *
         *     Ten flags choose the fields. With none of them every field comes; as soon as one is `true`, only the fields whose
         *     flag is `true` come. A flag that is `false` counts as not sent. The vendor's page gives the flags by label, so
         *     that their names on the wire are inferred: to be safe, accept more fields than you asked for.
         *
         *     For roles, XP and coins see `application.communityUsers.get`.
         */
        get: operations["application.users.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List community users
         * @description Gives the members of a community page by page, those who joined first coming first. `search` keeps the members
         *     whose shown name, given or family name, user name or email address contains the text, in capitals or not; `total`
         *     then counts those.
         *
         *     Members whose account was deleted with `integration.users.manage` are left out until it is restored.
         */
        get: operations["application.communityUsers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a community user
         * @description Gives one member of a community: the profile, and the roles, XP and coins held in this community. Every field
         *     always comes; there are no flags to choose with. A member who only wants their own profile uses
         *     `application.users.get`.
         */
        get: operations["application.communityUsers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/user-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List user fields
         * @description Gives all fields that the community has added to its members, in one reply and oldest first. Any member may read
         *     them, and so may a key with `userFields`. What members hold in them is in `application.userFieldHistories.list`.
         */
        get: operations["application.userFields.list"];
        put?: never;
        /**
         * Create a user field
         * @description Adds a field to every member of the community. `field` becomes its database key, fixed for good: blanks in it turn
         *     into hyphens, and no two fields of a community may have the same one. `name` is the label that people see.
         *
         *     No choices can be given here, so a `select` with `options` is made with `integration.userFields.create`. A
         *     community holds at most 200 fields. `creator` is you, or `null` when a key made the call.
         */
        post: operations["application.userFields.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/user-fields/{fieldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user field
         * @description Gives one field by its `_id`; its database key is not accepted. Any member may read it, and so may a key with
         *     `userFields`.
         */
        get: operations["application.userFields.get"];
        /**
         * Update a user field
         * @description Changes the label and the type of a field; send both, the unchanged one too. The database key stays. Values that
         *     members already have are not converted.
         *
         *     Updating knows other types than creating: `boolean` and `select` are a 400 here, so a field of either type cannot
         *     keep it.
         */
        put: operations["application.userFields.update"];
        post?: never;
        /**
         * Delete a user field
         * @description Removes a field, and its value from every member. It cannot be undone. Answers with the field that was deleted.
         *
         *     What members held in it stays readable in `application.userFieldHistories.list` and by member; the lists by field
         *     are a 404 from then on. A new field may take the same database key.
         */
        delete: operations["application.userFields.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/user-field-histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the histories of a community
         * @description Gives what all members' fields held, newest first, page by page. Narrow it to a span of time with `from` and `to`,
         *     and to one field or member with the three operations beside this one.
         *
         *     To follow changes, keep the `createdAt` of the newest entry and send it as `from` next time. An entry of that very
         *     moment comes again, so tell entries apart by `_id`.
         */
        get: operations["application.userFieldHistories.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/user-fields/{fieldId}/histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the histories of a field
         * @description Gives what one field held for all members, newest first, page by page. For a single member use
         *     `application.userFieldHistories.listForFieldAndUser`. A field that was deleted is a 404; its entries are still in
         *     `application.userFieldHistories.list`.
         */
        get: operations["application.userFieldHistories.listForField"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/users/{userId}/user-field-histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the histories of a user
         * @description Gives what one member's fields held, newest first, page by page. A member may read only their own. Entries of
         *     fields that were deleted since are among them; `field` tells what the field was called then.
         */
        get: operations["application.userFieldHistories.listForUser"];
        put?: never;
        /**
         * Create a user field history
         * @description Writes a new value for one of a member's fields. It becomes the value that the member's profile shows, and the old
         *     one stays in the history. Entries are never changed or removed: to correct a value, write another; to clear it,
         *     write `null`.
         *
         *     The value must fit the field's type, or the call is a 400. Writing the value that the field has already adds an
         *     entry all the same.
         */
        post: operations["application.userFieldHistories.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{communityId}/users/{userId}/user-fields/{fieldId}/histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the histories of a field and user
         * @description Gives what one field held for one member, newest first, page by page. The first entry is the value of today. A
         *     member may read only their own.
         */
        get: operations["application.userFieldHistories.listForFieldAndUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description At least 10 characters, with a letter and a digit. Spaces are allowed. */
        NewPassword: string;
        /** @description A new account. */
        AccountCreate: {
            /** @description Given name. */
            firstname?: string;
            /** @description Family name. */
            lastname?: string;
            /** @description Unique user name: letters, digits, dots, hyphens and underscores. */
            username: string;
            /** @description Display name; defaults to the user name. */
            displayname?: string;
            /**
             * Format: email
             * @description The email address for sign-in. It receives a code by email.
             */
            email: string;
            password: components["schemas"]["NewPassword"];
            /** @description The same password again. A 400 when it differs. */
            confirmPassword: string;
        };
        /** @description Whether the call succeeded. Every System response has it. */
        SystemMeta: {
            /**
             * @description `true` in every response with status 200.
             * @constant
             */
            success: true;
            /** @description A message for people. Its wording may change; do not compare it. */
            message: string;
            /** @description A detail for the developer; often empty. */
            devMessage: string;
        };
        /**
         * @description The numeric `userId` of a user, as a string.
         * @example 1102
         */
        UserNumber: string;
        /** @description An account after registration. */
        Account: {
            userId: components["schemas"]["UserNumber"];
            /** @description Unique user name. */
            username: string;
            /**
             * Format: email
             * @description The email address that received the code.
             */
            email: string;
            /**
             * @description `false` until the email address is verified.
             * @constant
             */
            isVerified: false;
        };
        /** @description The new account. */
        AccountReply: {
            meta: components["schemas"]["SystemMeta"];
            body: components["schemas"]["Account"];
        };
        /** @description A message for people. Its wording may change; do not compare it. */
        ReplyText: string;
        /** @description The error reply of the System family. */
        SystemError: {
            /** @description The error. */
            meta: {
                /**
                 * @description `false` in every error.
                 * @constant
                 */
                success: false;
                message: components["schemas"]["ReplyText"];
                /** @description The detail a developer needs, such as the field at fault; may be empty. */
                devMessage: string;
            };
        };
        /** @description An email address and the code from the email. */
        EmailVerification: {
            /**
             * Format: email
             * @description The email address from registration.
             */
            email: string;
            /** @description The six-digit code from the email. */
            code: string;
        };
        /** @description Confirms that the email address is verified. */
        Verification: {
            userId: components["schemas"]["UserNumber"];
            /**
             * @description Always `true`.
             * @constant
             */
            isVerified: true;
        };
        /** @description The verified account. */
        VerificationReply: {
            meta: components["schemas"]["SystemMeta"];
            body: components["schemas"]["Verification"];
        };
        /** @description Credentials of an account. */
        Login: {
            /**
             * Format: email
             * @description The verified email address.
             */
            email: string;
            /** @description The password. */
            password: string;
        };
        /**
         * @description ID of an object, 24 hexadecimal digits.
         * @example 665f1c2ab7e4d90012a3b401
         */
        ObjectId: string;
        /**
         * @description The numeric `id` of a user. The `userId` that other operations write as a string is another number.
         * @example 100200302
         */
        NumericId: number;
        /** @description The account that logged in. */
        SessionUser: {
            /** @description ID of the account, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            id: components["schemas"]["NumericId"];
            /** @description Unique user name. */
            username: string;
            /** @description Display name. */
            displayName: string;
            /**
             * Format: email
             * @description The email address for sign-in.
             */
            email: string;
            /**
             * Format: uri-reference
             * @description Avatar image URL; empty when there is none.
             */
            avatar: string;
        };
        /** @description A token and its account. */
        Session: {
            /** @description A JSON Web Token, valid for seven days. Keep it secret, like a password. */
            token: string;
            user: components["schemas"]["SessionUser"];
        };
        /** @description The token. */
        LoginReply: {
            meta: components["schemas"]["SystemMeta"];
            body: components["schemas"]["Session"];
        };
        /** @description A link that signs a member in. */
        SecureAuthReply: {
            /**
             * @description `false` when the link can be used.
             * @constant
             */
            error: false;
            /**
             * Format: uri
             * @description Sign-in URL. Redirect the member's browser to it. It works once.
             */
            loginUrl: string;
            /** @description The session that the link opens. */
            sessionId: string;
        };
        /** @description The error message. For a 400 it names the field, the invalid value and what is expected. */
        ErrorMessage: string;
        /** @description The error reply of secure auth. */
        SecureAuthError: {
            /**
             * @description `true` in every error.
             * @constant
             */
            error: true;
            message: components["schemas"]["ErrorMessage"];
        };
        /**
         * Format: date-time
         * @description A timestamp in UTC, ISO 8601 with milliseconds.
         * @example 2026-03-02T09:15:00.000Z
         */
        Timestamp: string;
        /**
         * @description Revision counter of the storage. It is internal and may change.
         * @example 0
         */
        Revision: number;
        /** @description A community in the System family. */
        Server: {
            /** @description ID of the server, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            /** @description Name of the server. */
            title: string;
            /** @description Description of the server; may be empty. */
            description: string;
            /**
             * Format: uri-reference
             * @description Image URL; may be empty.
             */
            image: string;
            userId: components["schemas"]["UserNumber"];
            /** @description Time of creation. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description Time of the last change. */
            updatedAt: components["schemas"]["Timestamp"];
            __v: components["schemas"]["Revision"];
        };
        /** @description The servers of an account. */
        ServerListReply: {
            meta: components["schemas"]["SystemMeta"];
            /** @description The servers, oldest first. */
            body: components["schemas"]["Server"][];
        };
        /** @description A new server. */
        ServerCreate: {
            /** @description Name of the server. Need not be unique. */
            title: string;
            /** @description Description of the server. */
            description?: string;
            /**
             * Format: uri-reference
             * @description Image URL.
             */
            image?: string;
        };
        /** @description One server. */
        ServerReply: {
            meta: components["schemas"]["SystemMeta"];
            body: components["schemas"]["Server"];
        };
        /** @description The fields of a server to change. */
        ServerUpdate: {
            /** @description New name of the server. */
            title?: string;
            /** @description Description of the server. An empty string removes it. */
            description?: string;
            /**
             * Format: uri-reference
             * @description Image URL. An empty string removes the image.
             */
            image?: string;
        };
        /** @description Server permissions of a role, with the names in responses. */
        RoleServerPermissions: {
            /** @description Write to members directly. */
            allow_dm?: boolean;
            /** @description Invite people. */
            create_invite?: boolean;
            /** @description Remove members. They may join again. */
            kick_members?: boolean;
            /** @description Ban members permanently. */
            ban_members?: boolean;
            /** @description Change roles and who has them. */
            manage_roles?: boolean;
            /** @description Change channels. */
            manage_channels?: boolean;
            /** @description All permissions. The other ones then have no effect. */
            server_administrator?: boolean;
            /** @description Warn members. */
            warn_members?: boolean;
            /** @description Suspend members for a time. */
            suspend_members?: boolean;
            /** @description Send a message to all members. */
            broadcast_messages?: boolean;
            /** @description Set other members' language. */
            overwrite_language_settings?: boolean;
        };
        /** @description Channel permissions of a role, with the names in responses. */
        RoleChannelPermissions: {
            /** @description Read earlier messages. */
            view_message_history?: boolean;
            /** @description Edit and delete other members' messages. */
            manage_messages?: boolean;
            /** @description Mention members and roles. */
            allow_mentions?: boolean;
            /** @description Post messages. */
            post_messages?: boolean;
            /** @description Post analyses. */
            post_analysis?: boolean;
            /** @description Attach files to messages. */
            attach_files?: boolean;
            /** @description Delete other members' messages. */
            delete_messages?: boolean;
        };
        /** @description A role in a response. Every field is optional. */
        Role: {
            /** @description ID of the role, 24 hexadecimal digits. */
            _id?: components["schemas"]["ObjectId"];
            /** @description The colour it is shown in, by name. */
            class?: string;
            /** @description Description of the role. */
            description?: string;
            /** @description Name of the role. */
            title?: string;
            /** @description Rank of the role. We assume that the lowest number is the highest rank. */
            order?: number;
            /** @description Whether members with this role count for billing. */
            billable?: boolean;
            /** @description ID of the community. */
            serverId?: components["schemas"]["ObjectId"];
            serverPermissions?: components["schemas"]["RoleServerPermissions"];
            channelPermissions?: components["schemas"]["RoleChannelPermissions"];
            /** @description Time of creation. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Time of the last change. */
            updatedAt?: components["schemas"]["Timestamp"];
            __v?: components["schemas"]["Revision"];
        };
        /** @description Several roles. */
        RoleListReply: {
            meta: components["schemas"]["SystemMeta"];
            /** @description The roles, highest first. */
            body: components["schemas"]["Role"][];
        };
        /**
         * @description Type of a channel. `open` and `text` are for messages, `forum` for topics, `direct` for messages between members, `iframe` for an embedded page.
         * @enum {string}
         */
        ChannelType: "open" | "forum" | "direct" | "text" | "iframe";
        /** @description A channel in a response. */
        Channel: {
            /** @description Name of the channel. Optional. The vendor's page lists `title` instead, but its example has `topic`. */
            topic?: string;
            /** @description IDs of the roles that may see the channel; empty for all. */
            permissions: string[];
            userId: components["schemas"]["UserNumber"];
            /** @description ID of the community. */
            serverId: components["schemas"]["ObjectId"];
            channelType: components["schemas"]["ChannelType"] | (string & {});
            /** @description ID of the channel, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            /** @description Time of creation. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description Time of the last change. */
            updatedAt: components["schemas"]["Timestamp"];
            __v: components["schemas"]["Revision"];
        };
        /** @description All channels. */
        ChannelListReply: {
            meta: components["schemas"]["SystemMeta"];
            /** @description The channels, oldest first. */
            body: components["schemas"]["Channel"][];
        };
        /** @description Server permissions of a role, with the names for requests. */
        RoleWriteServerPermissions: {
            /** @description All permissions. The other ones then have no effect. */
            server_administrator: boolean;
            /** @description Write to members directly. */
            allow_dm: boolean;
            /** @description Invite people. */
            create_invite: boolean;
            /** @description Warn members. */
            warn_members: boolean;
            /** @description Suspend members for a time. */
            suspend_members: boolean;
            /** @description Ban members permanently. */
            ban_members: boolean;
            /** @description Send a message to all members. */
            broadcast_messages: boolean;
            /** @description Set other members' language. */
            overwrite_language: boolean;
        };
        /** @description Channel permissions of a role, with the names for requests. */
        RoleWriteChannelPermissions: {
            /** @description Post messages. */
            post_messages: boolean;
            /** @description Attach files to messages. */
            attach_files: boolean;
            /** @description Mention members and roles. */
            allow_mentions: boolean;
            /** @description Edit and delete other members' messages. */
            manage_messages: boolean;
            /** @description Pin messages. */
            pinable: boolean;
            /** @description Post links. */
            share_links: boolean;
            /** @description Share attachments. The capital A is part of the name. */
            share_Attachments: boolean;
        };
        /** @description A role to write. Every field is required. */
        RoleWrite: {
            /** @description The colour it is shown in, by name. */
            class: string;
            /** @description Name of the role. */
            title: string;
            /** @description Rank of the role. We assume that the lowest number is the highest rank. */
            order: number;
            /** @description Whether members with this role count for billing. */
            billable: boolean;
            server_permissions: components["schemas"]["RoleWriteServerPermissions"];
            channel_permissions: components["schemas"]["RoleWriteChannelPermissions"];
        };
        /** @description One role. */
        RoleReply: {
            meta: components["schemas"]["SystemMeta"];
            body: components["schemas"]["Role"];
        };
        /**
         * @description Names a user by either of two ids: the numeric `userId` written as a string (`"1102"`), or the 24-digit `_id`. A user name or an email address is not accepted here.
         * @example 1102
         */
        UserRef: string;
        /** @description An object without fields. */
        EmptyObject: Record<string, never>;
        /** @description Confirms that the role was deleted. */
        RoleDeletedReply: {
            meta: components["schemas"]["SystemMeta"];
            body: components["schemas"]["EmptyObject"];
        };
        /** @description The member whose roles change. */
        RoleAssignment: {
            userId: components["schemas"]["UserRef"];
        };
        /** @description Confirms that the role was removed from the member. */
        RoleRemovedReply: {
            meta: components["schemas"]["SystemMeta"];
            /** @description Always empty. */
            body: components["schemas"]["Role"][];
        };
        /** @description A channel to write. */
        ChannelWrite: {
            /** @description Name of the channel. */
            topic: string;
            channelType: components["schemas"]["ChannelType"];
        };
        /** @description One channel. */
        ChannelReply: {
            meta: components["schemas"]["SystemMeta"];
            body: components["schemas"]["Channel"];
        };
        /** @description Confirms that the channel was deleted. */
        ChannelDeletedReply: {
            meta: components["schemas"]["SystemMeta"];
            body: components["schemas"]["EmptyObject"];
        };
        /**
         * Format: uuid
         * @description ID of a badge, a UUID.
         */
        BadgeId: string;
        /** @description A badge in a response. Numbers and booleans are strings. */
        Badge: {
            /** @description Name of the badge. */
            title: string;
            /** @description The action that earns the badge. */
            action: string;
            /** @description Maximum number of awards, as a string. */
            quantity: string;
            /** @description Description of the badge; may be empty. */
            description: string;
            /** @description Whether an application needs an attachment as proof, as a string. */
            attachRequired: ("true" | "false") | (string & {});
            /** @description Whether a member has the badge, as a string. */
            awarded: ("true" | "false") | (string & {});
            id: components["schemas"]["BadgeId"];
            /**
             * Format: uri-reference
             * @description Image URL; may be empty.
             */
            image: string;
        };
        /** @description Several badges. */
        BadgeListReply: {
            meta: components["schemas"]["SystemMeta"];
            /** @description The badges, oldest first. */
            body: components["schemas"]["Badge"][];
        };
        /** @description A new badge. */
        BadgeCreate: {
            /** @description Name of the badge, unique within the community. */
            title: string;
            /** @description The action that earns the badge; `custom` for badges that you award yourself. */
            action: string;
            /** @description Maximum number of awards. We propose 1 as the default. */
            quantity?: number;
            /**
             * Format: uri-reference
             * @description Image URL; may be empty.
             */
            image?: string;
            /** @description Description of the badge. */
            description?: string;
            /**
             * Format: uri-reference
             * @description URL of the image for dark themes; may be empty.
             */
            darkImage?: string;
            /**
             * Format: uri-reference
             * @description URL of the image for light themes; may be empty.
             */
            lightImage?: string;
            /** @description Whether the images for dark and light themes are used. */
            enabledDarkAndLight?: boolean;
            /** @description Whether the badge awards XP. */
            award?: boolean;
            /** @description Whether the badge awards coins. */
            awardCurrency?: boolean;
            /** @description Whether an application for the badge needs an attachment as proof. */
            attachRequired?: boolean;
            /** @description XP that the badge awards. */
            awardXpQuantity?: number;
            /** @description Coins that the badge awards. */
            awardCurrencyQuantity?: number;
            /** @description Whether members may apply for the badge. Only at creation. */
            applied?: boolean;
            /** @description Whether the badge was awarded. Only at creation. */
            awarded?: boolean;
        };
        /** @description One badge. */
        BadgeReply: {
            meta: components["schemas"]["SystemMeta"];
            body: components["schemas"]["Badge"];
        };
        /** @description The new state of a badge. Every field is required. */
        BadgeUpdate: {
            /** @description Name of the badge, unique within the community. */
            title: string;
            /** @description The action that earns the badge; `custom` for badges that you award yourself. */
            action: string;
            /** @description Maximum number of awards. */
            quantity: number;
            /**
             * Format: uri-reference
             * @description Image URL; may be empty.
             */
            image: string;
            /** @description Description of the badge. */
            description: string;
            /**
             * Format: uri-reference
             * @description URL of the image for dark themes; may be empty.
             */
            darkImage: string;
            /**
             * Format: uri-reference
             * @description URL of the image for light themes; may be empty.
             */
            lightImage: string;
            /** @description Whether the images for dark and light themes are used. */
            enabledDarkAndLight: boolean;
            /** @description Whether the badge awards XP. */
            award: boolean;
            /** @description Whether the badge awards coins. */
            awardCurrency: boolean;
            /** @description Whether an application for the badge needs an attachment as proof. */
            attachRequired: boolean;
            /** @description XP that the badge awards. */
            awardXpQuantity: number;
            /** @description Coins that the badge awards. */
            awardCurrencyQuantity: number;
        };
        /** @description Confirms that the badge was deleted. */
        BadgeDeletedReply: {
            meta: components["schemas"]["SystemMeta"];
            body: components["schemas"]["EmptyObject"];
        };
        /** @description The member whose badges change. */
        BadgeAward: {
            userId: components["schemas"]["UserRef"];
        };
        /** @description Confirms that the badge was removed from the member. */
        BadgeRemovedReply: {
            meta: components["schemas"]["SystemMeta"];
            /** @description Always empty. */
            body: components["schemas"]["Badge"][];
        };
        /** @description The value of a user field, in the form that its type asks for: a string for text, date (`YYYY-MM-DD`) and select, a number, or a boolean; `null` where the member has none. */
        UserFieldValue: string | number | boolean | null;
        /** @description A value of one of the community's user fields. */
        UserCreateCustomField: {
            /** @description The field, by `_id` or by name. The casing is the API's. */
            fieldIdorName: string;
            value: components["schemas"]["UserFieldValue"];
        };
        /** @description A new member. */
        UserCreate: {
            /** @description Given name. */
            firstname?: string;
            /** @description Family name. */
            lastname?: string;
            /** @description Unique user name, as written after `@`. */
            username: string;
            /** @description Display name; defaults to the user name. */
            displayname?: string;
            /**
             * Format: email
             * @description The email address for sign-in, unique within the community.
             */
            email: string;
            /** @description At least 8 characters. Omit it when an identity provider handles the sign-in. */
            password?: string;
            /** @description The same password again. A 400 when it differs. */
            confirmPassword?: string;
            /** @description Access level of the member, a digit. The community defines its meaning. */
            accessLevel?: number;
            /** @description Whether the user joins the community at once. */
            joinServer?: boolean;
            /** @description Whether the member receives a welcome email. */
            sendEmail?: boolean;
            /** @description Whether the welcome email contains the password. */
            emailPassword?: boolean;
            /** @description Template of the welcome email; `0` is the only known value. */
            emailTemplate?: string;
            /** @description Values of the community's user fields. */
            customFields?: components["schemas"]["UserCreateCustomField"][];
            /** @description A value of the community's referral mapping. */
            referral?: string;
            /** @description The member's ID in your system. Only for a community that has configured an identifier field. */
            externalId?: string;
        };
        /**
         * @description Always `success` in a successful response.
         * @constant
         */
        StatusSuccess: "success";
        /** @description The IDs of a new member. */
        CreatedUser: {
            /** @description ID of the member, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            userId: components["schemas"]["UserNumber"];
            /** @description Unique user name. */
            username: string;
            /**
             * Format: email
             * @description The email address.
             */
            email: string;
        };
        /** @description The new member. */
        UserCreateReply: {
            status: components["schemas"]["StatusSuccess"];
            message: components["schemas"]["ReplyText"];
            data: components["schemas"]["CreatedUser"];
        };
        /** @description The error reply of Integration's users, messages and channels. */
        StatusError: {
            /**
             * @description `error` in every error.
             * @constant
             */
            status: "error";
            message: components["schemas"]["ErrorMessage"];
        };
        /** @description An action on a member. */
        UserAction: {
            /**
             * @description The action, delete or restore.
             * @enum {string}
             */
            action: "delete" | "restore";
            /** @description The member's user name. */
            user: string;
        };
        /** @description The response echoes the request body. */
        UserActionReply: {
            /** @description The action that was done. */
            action: ("delete" | "restore") | (string & {});
            /** @description The member's user name. */
            user: string;
        };
        /** @description The member whose data to get. */
        UserDataQuery: {
            /** @description The member, by email address, by numeric `userId` or by `_id`. */
            idOrEmail: string;
        };
        /** @description A member's values of the community's user fields, by database key. */
        CustomFields: {
            [key: string]: components["schemas"]["UserFieldValue"];
        };
        /** @description The community's data about a member. */
        UserData: {
            userId: components["schemas"]["UserNumber"];
            /** @description Unique user name. */
            username?: string;
            /** @description Experience points. */
            xp: number;
            /** @description Coin balance. */
            coins: number;
            /** @description The titles of the member's roles; `@all` is everyone's. */
            roles: string[];
            /** @description The title of the highest of them. */
            highestRole: string;
            /** @description Given name; may be empty. */
            firstName: string;
            /** @description Family name; may be empty. */
            lastName: string;
            /** @description XP earned since midnight UTC. */
            xpEarnedToday: number;
            /** @description Coins earned since midnight UTC. */
            coinsEarnedToday: number;
            /** @description The language the member reads, as a tag such as `en`. */
            language: string;
            /** @description Messages posted. */
            totalMessages: number;
            /** @description Reactions given. */
            totalReactions: number;
            /** @description Visits to the community. */
            visitCount: number;
            /** @description Replies posted. */
            replySent: number;
            /** @description Time spent in the community, in seconds. */
            timeSpent: number;
            /** @description Days in a row on which the member signed in. */
            loginStreak: number;
            customFields: components["schemas"]["CustomFields"];
        };
        /** @description A member's data. */
        UserDataReply: {
            status: components["schemas"]["StatusSuccess"];
            data: components["schemas"]["UserData"];
        };
        /** @description First and last day of the range, both included. */
        DateRange: {
            /**
             * Format: date
             * @description The first day.
             */
            start_date: string;
            /**
             * Format: date
             * @description The last day.
             */
            end_date: string;
        };
        /** @description Totals of coins and XP. */
        Earnings: {
            /** @description Coins earned. */
            coins: number;
            /** @description XP earned. */
            xp: number;
        };
        /** @description Coins and XP of one day. */
        DailyEarnings: {
            /**
             * Format: date
             * @description The day, in UTC.
             */
            date: string;
            /** @description Coins earned that day. */
            coins: number;
            /** @description XP earned that day. */
            xp: number;
        };
        /** @description Coins and XP of a member in a range of days. */
        GamificationStats: {
            /** @description The member. */
            user_id: string;
            range: components["schemas"]["DateRange"];
            totals: components["schemas"]["Earnings"];
            /** @description One entry per day, oldest first. */
            daily_stats: components["schemas"]["DailyEarnings"][];
        };
        /** @description A member's stats. */
        GamificationStatsReply: {
            status: components["schemas"]["StatusSuccess"];
            message: components["schemas"]["ReplyText"];
            data: components["schemas"]["GamificationStats"];
        };
        /** @description A file of changes. */
        UserBulkUpdate: {
            /**
             * Format: binary
             * @description The CSV file. The operation's description has its rules.
             */
            data: Blob;
        };
        /** @description Confirms that the job is queued. */
        BulkJob: {
            /** @description The next step, as a message for people. */
            message: string;
        };
        /** @description Confirms that the job is queued. */
        BulkJobReply: {
            status: components["schemas"]["StatusSuccess"];
            message: components["schemas"]["ReplyText"];
            data: components["schemas"]["BulkJob"];
        };
        /** @description A file of new members. */
        UserBulkImport: {
            /**
             * Format: binary
             * @description The CSV file. The operation's description has its rules.
             */
            data: Blob;
            /** @description ID of the community. */
            communityId: components["schemas"]["ObjectId"];
        };
        /** @description HTTP status of this response. */
        SuccessStatusCode: number;
        /** @description Whether the call succeeded, and the HTTP status. */
        CommunityMeta: {
            status: components["schemas"]["StatusSuccess"];
            statusCode: components["schemas"]["SuccessStatusCode"];
        };
        /** @description When the member last signed in; `null` when that never happened. */
        LastLogin: components["schemas"]["Timestamp"] | null;
        /** @description A member's public profile and sign-in state. Which fields are present depends on the include flags of the call. */
        UserProfile: {
            /** @description ID of the member, 24 hexadecimal digits. */
            _id?: components["schemas"]["ObjectId"];
            id?: components["schemas"]["NumericId"];
            /**
             * Format: uri-reference
             * @description Avatar image URL; empty when the member has none.
             */
            avatar?: string;
            /** @description Display name. */
            displayName?: string;
            /** @description Unique user name, as written after `@`. */
            username?: string;
            /** @description Given name; may be empty. */
            firstName?: string;
            /** @description Family name; may be empty. */
            lastName?: string;
            /**
             * Format: email
             * @description The email address for sign-in.
             */
            email?: string;
            /** @description Whether the member is online. */
            isOnline?: boolean;
            lastLogin?: components["schemas"]["LastLogin"];
        };
        /** @description One member. */
        UserProfileReply: {
            meta: components["schemas"]["CommunityMeta"];
            message: components["schemas"]["ReplyText"];
            data: components["schemas"]["UserProfile"];
        };
        /** @description The error reply of the Application family, and of Integration's user fields and their histories. */
        CommunityError: {
            /** @description The error and the HTTP status. */
            meta: {
                /**
                 * @description `error` in every error.
                 * @constant
                 */
                status: "error";
                /** @description HTTP status of this response. */
                statusCode: number;
            };
            message: components["schemas"]["ErrorMessage"];
        };
        /** @description The text. Line breaks are kept. */
        MessageText: string;
        /**
         * @description Names a user by user name or by email address.
         * @example bamboostick
         */
        UserNameOrEmail: string;
        /** @description A new message. */
        MessageSend: {
            /** @description The channel to post to. */
            channelId: components["schemas"]["ObjectId"];
            message: components["schemas"]["MessageText"];
            /** @description The sender, a member's user name or email address. */
            sender: components["schemas"]["UserNameOrEmail"];
            /** @description The topic. Required when the channel's type is `forum`, not allowed for other types. */
            forumTopicId?: string;
        };
        /** @description Confirms that the message, reply or reaction was posted. */
        MessageReceipt: {
            status: components["schemas"]["StatusSuccess"];
            message: components["schemas"]["ReplyText"];
        };
        /** @description An answer to a message. */
        MessageReplyCreate: {
            /** @description The message to answer. */
            messageId: components["schemas"]["ObjectId"];
            message: components["schemas"]["MessageText"];
            /** @description The sender, a member's user name or email address. */
            sender: components["schemas"]["UserNameOrEmail"];
        };
        /** @description An emoji on a message. */
        MessageReaction: {
            /** @description The message to react to. */
            messageId: components["schemas"]["ObjectId"];
            /** @description The emoji as a short code between colons, such as `:sparkling_heart:`. The character itself is not allowed. */
            emoji: string;
            /** @description The sender, a member's user name or email address. */
            sender: components["schemas"]["UserNameOrEmail"];
        };
        /** @description A channel with the fields that posting needs. */
        IntegrationChannel: {
            /** @description ID of the channel, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            /** @description Name of the channel. */
            topic: string;
            /** @description Type of the channel. `open` and `text` are for messages, `forum` for topics, `direct` for private messages, `iframe` for a page. */
            channelType: ("open" | "forum" | "direct" | "text" | "iframe") | (string & {});
        };
        /** @description All channels of the community. */
        IntegrationChannelListReply: {
            status: components["schemas"]["StatusSuccess"];
            /** @description The channels, oldest first. */
            data: components["schemas"]["IntegrationChannel"][];
        };
        /**
         * @description Every type a stored field can have. Creating and updating name the types differently (`text` and `single-line-text` are the same thing), and a field keeps the word it was last written with.
         * @enum {string}
         */
        UserFieldType: "text" | "number" | "boolean" | "date" | "select" | "single-line-text" | "multi-line-text" | "numerical";
        /** @description The member who made a user field. */
        UserFieldCreator: {
            /** @description ID of the member, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            id: components["schemas"]["NumericId"];
            /**
             * Format: uri-reference
             * @description Avatar image URL; empty when the member has none.
             */
            avatar: string;
            /** @description Display name. */
            displayName: string;
            /** @description Unique user name. */
            username: string;
        };
        /** @description A field that a community adds to its members, such as a favourite market or a shirt size. */
        UserField: {
            /** @description ID of the user field, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            /** @description Database key, set at creation. Spaces were replaced by hyphens. */
            field: string;
            /** @description Display label. It can be changed at any time. */
            name: string;
            type: components["schemas"]["UserFieldType"] | (string & {});
            /** @description The member who created the field; `null` when an API key created it. */
            creator: components["schemas"]["UserFieldCreator"] | null;
            /** @description ID of the community. */
            communityId: components["schemas"]["ObjectId"];
            /** @description Time of creation. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description Time of the last change. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description All user fields of a community, in one reply. */
        UserFieldListReply: {
            meta: components["schemas"]["CommunityMeta"];
            message: components["schemas"]["ReplyText"];
            /** @description The fields, oldest first. */
            data: components["schemas"]["UserField"][];
        };
        /** @description A new field. */
        IntegrationUserFieldCreate: {
            /** @description Display label. The database key is derived from it. */
            name: string;
            /**
             * @description Type of the value.
             * @enum {string}
             */
            type: "text" | "number" | "boolean" | "date" | "select";
            /** @description Description of the user field. */
            description?: string;
            /**
             * @description Whether every member must have a value.
             * @default false
             */
            required?: boolean;
            defaultValue?: components["schemas"]["UserFieldValue"];
            /** @description The options of a `select` field. Other types have none. */
            options?: string[];
        };
        /** @description One user field. */
        UserFieldReply: {
            meta: components["schemas"]["CommunityMeta"];
            message: components["schemas"]["ReplyText"];
            data: components["schemas"]["UserField"];
        };
        /** @description The new label and type of a user field. Send both, even when one is unchanged. */
        UserFieldUpdate: {
            /** @description Display label. */
            name: string;
            /**
             * @description The type from now on. Updating has its own list: `single-line-text`, `multi-line-text` and `numerical` exist only here, `boolean` and `select` only when a field is created. Stored values are not converted.
             * @enum {string}
             */
            type: "date" | "single-line-text" | "numerical" | "multi-line-text" | "number" | "text";
        };
        /** @description A new value for one of the member's fields. */
        UserFieldHistoryCreate: {
            /** @description The user field, by its `_id`. */
            fieldId: components["schemas"]["ObjectId"];
            value: components["schemas"]["UserFieldValue"];
        };
        /** @description The field at the time of the entry. */
        UserFieldSummary: {
            /** @description ID of the user field, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            /** @description The database key. */
            field: string;
            /** @description Display label at that time. */
            name: string;
            type: components["schemas"]["UserFieldType"] | (string & {});
        };
        /** @description A past or current value of a member's user field. Entries are only added, never changed. */
        UserFieldHistory: {
            /** @description ID of the history entry, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            /** @description ID of the community. */
            communityId: components["schemas"]["ObjectId"];
            userId: components["schemas"]["ObjectId"];
            /** @description The user field, by its `_id`. */
            fieldId: components["schemas"]["ObjectId"];
            field: components["schemas"]["UserFieldSummary"];
            value: components["schemas"]["UserFieldValue"];
            /** @description The `_id` of the member who wrote the value; `null` when an API key did. */
            createdBy: components["schemas"]["ObjectId"] | null;
            /** @description Time of creation. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description One entry. */
        UserFieldHistoryReply: {
            meta: components["schemas"]["CommunityMeta"];
            message: components["schemas"]["ReplyText"];
            data: components["schemas"]["UserFieldHistory"];
        };
        /** @description As `CommunityMeta`, with the page number, its size and the total. */
        CommunityPageMeta: {
            status: components["schemas"]["StatusSuccess"];
            statusCode: components["schemas"]["SuccessStatusCode"];
            /** @description Page number, from 1. */
            page: number;
            /** @description Number of items per page. */
            limit: number;
            /** @description Number of items in the whole list. */
            total: number;
        };
        /** @description One page of entries. */
        UserFieldHistoryPageReply: {
            meta: components["schemas"]["CommunityPageMeta"];
            message: components["schemas"]["ReplyText"];
            /** @description The entries, newest first. */
            data: components["schemas"]["UserFieldHistory"][];
        };
        /**
         * @description A permission of a key. To send, a community key has `sendMessage`, a user key `sendMessages`. `readOwnProfile`, `updateOwnProfile` and `readOwnMessages` are for user keys only; a community key that lists one of them can do no more than without it.
         * @enum {string}
         */
        ApiKeyPermission: "sendMessage" | "sendMessages" | "replyMessage" | "createUser" | "manageUser" | "getUserData" | "getUserStats" | "bulkUpdateUser" | "userFields" | "getMessages" | "leaderboard" | "readOwnProfile" | "updateOwnProfile" | "readOwnMessages";
        /** @description Time from which the key is rejected. An empty string means no date. In a request, the date must be in the future. It takes precedence over `expirePeriod`. */
        ApiKeyExpireDate: components["schemas"]["Timestamp"] | "";
        /** @description A key of a community. */
        ApiKey: {
            /** @description ID of the API key, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            /** @description Name of the key. */
            name: string;
            /** @description The key. Only the response that creates it has the whole key. Everywhere else, all but its end is masked. */
            key: string;
            /** @description Permissions of the key. */
            permissions: (components["schemas"]["ApiKeyPermission"] | (string & {}))[];
            /** @description The `expirePeriod` of the request that last set the expiry; 0 for no expiry, or when the request had a date. */
            expirePeriod: number;
            expireDate?: components["schemas"]["ApiKeyExpireDate"];
            /** @description Time of creation. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Time of the last change. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description All keys of a community, in one reply. */
        ApiKeyListReply: {
            meta: components["schemas"]["CommunityMeta"];
            message: components["schemas"]["ReplyText"];
            /** @description The keys, oldest first, each masked. */
            data: components["schemas"]["ApiKey"][];
        };
        /** @description A new key. */
        ApiKeyCreate: {
            /** @description Name of the key. Two keys may have the same name. */
            name: string;
            /** @description Permissions of the key. Grant only those that its program needs. */
            permissions: components["schemas"]["ApiKeyPermission"][];
            /**
             * @description Days until the key expires; 0 for no expiry.
             * @default 0
             */
            expirePeriod?: number;
            expireDate?: components["schemas"]["ApiKeyExpireDate"];
        };
        /** @description One key. */
        ApiKeyReply: {
            meta: components["schemas"]["CommunityMeta"];
            message: components["schemas"]["ReplyText"];
            data: components["schemas"]["ApiKey"];
        };
        /** @description The fields to change. Those left out stay as they are. */
        ApiKeyUpdate: {
            /** @description Name of the key. Two keys may have the same name. */
            name?: string;
            /** @description New permissions of the key. They replace the old list. */
            permissions?: components["schemas"]["ApiKeyPermission"][];
            /** @description Days from this update until the key expires; 0 for no expiry. */
            expirePeriod?: number;
            expireDate?: components["schemas"]["ApiKeyExpireDate"];
        };
        /** @description A member with profile, roles, XP and coins in one community. Every field is always present. */
        CommunityUser: {
            /** @description ID of the member, 24 hexadecimal digits. */
            _id: components["schemas"]["ObjectId"];
            /** @description The numeric id. It is not the `userId` that other operations write as a string. */
            id: number;
            /**
             * Format: uri-reference
             * @description Avatar image URL; empty when the member has none.
             */
            avatar: string;
            /** @description Display name. */
            displayName: string;
            /** @description Unique user name, as written after `@`. */
            username: string;
            /** @description Given name; may be empty. */
            firstName: string;
            /** @description Family name; may be empty. */
            lastName: string;
            /**
             * Format: email
             * @description The email address for sign-in.
             */
            email: string;
            /** @description Whether the member is online. */
            isOnline: boolean;
            lastLogin: components["schemas"]["LastLogin"];
            /** @description The titles of the member's roles in this community, highest first. */
            roles: string[];
            /** @description The member's XP in this community. */
            xp: number;
            /** @description The member's coins in this community. */
            coins: number;
            /** @description When the member joined the community. */
            joinDate: components["schemas"]["Timestamp"];
        };
        /** @description One page of a community's members. */
        CommunityUserPageReply: {
            meta: components["schemas"]["CommunityPageMeta"];
            message: components["schemas"]["ReplyText"];
            /** @description The members, those who joined first coming first. */
            data: components["schemas"]["CommunityUser"][];
        };
        /** @description One member of a community. */
        CommunityUserReply: {
            meta: components["schemas"]["CommunityMeta"];
            message: components["schemas"]["ReplyText"];
            data: components["schemas"]["CommunityUser"];
        };
        /** @description A new user field, with a database key of your choice. */
        ApplicationUserFieldCreate: {
            /** @description Database key. Spaces become hyphens. It cannot be changed later. */
            field: string;
            /** @description Display label. */
            name: string;
            type: components["schemas"]["UserFieldType"];
        };
    };
    responses: {
        /** @description The request breaks the contract; nothing was changed. The message names the field, what was given and what was expected. */
        SystemBadRequest: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemError"];
            };
        };
        /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. */
        SystemUnauthorized: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemError"];
            };
        };
        /** @description The credential is valid, but it lacks the permission or does not reach this resource. */
        SystemForbidden: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemError"];
            };
        };
        /** @description The call contradicts what is stored, or an idempotency key came again with another body. Nothing was changed. */
        SystemConflict: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemError"];
            };
        };
        /** @description Too many calls with this credential. Wait as long as `Retry-After` says, then send the same call again. */
        SystemTooManyRequests: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemError"];
            };
        };
        /** @description An error in our service. Retry a read at once, and a write with the same idempotency key. */
        SystemServerError: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemError"];
            };
        };
        /** @description The request breaks the contract; nothing was changed. The message names the field, what was given and what was expected. */
        SecureAuthBadRequest: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecureAuthError"];
            };
        };
        /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. */
        SecureAuthUnauthorized: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecureAuthError"];
            };
        };
        /** @description The credential is valid, but it lacks the permission or does not reach this resource. */
        SecureAuthForbidden: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecureAuthError"];
            };
        };
        /** @description Too many calls with this credential. Wait as long as `Retry-After` says, then send the same call again. */
        SecureAuthTooManyRequests: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecureAuthError"];
            };
        };
        /** @description An error in our service. Retry a read at once, and a write with the same idempotency key. */
        SecureAuthServerError: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecureAuthError"];
            };
        };
        /** @description The credential can reach no object with this ID. */
        SystemNotFound: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SystemError"];
            };
        };
        /** @description The request breaks the contract; nothing was changed. The message names the field, what was given and what was expected. */
        StatusBadRequest: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. */
        StatusUnauthorized: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The credential is valid, but it lacks the permission or does not reach this resource. */
        StatusForbidden: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The call contradicts what is stored, or an idempotency key came again with another body. Nothing was changed. */
        StatusConflict: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description Too many calls with this credential. Wait as long as `Retry-After` says, then send the same call again. */
        StatusTooManyRequests: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description An error in our service. Retry a read at once, and a write with the same idempotency key. */
        StatusServerError: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The credential can reach no object with this ID. */
        StatusNotFound: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The request breaks the contract; nothing was changed. The message names the field, what was given and what was expected. */
        CommunityBadRequest: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommunityError"];
            };
        };
        /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. */
        CommunityUnauthorized: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommunityError"];
            };
        };
        /** @description The credential is valid, but it lacks the permission or does not reach this resource. */
        CommunityForbidden: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommunityError"];
            };
        };
        /** @description The credential can reach no object with this ID. */
        CommunityNotFound: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommunityError"];
            };
        };
        /** @description Too many calls with this credential. Wait as long as `Retry-After` says, then send the same call again. */
        CommunityTooManyRequests: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommunityError"];
            };
        };
        /** @description An error in our service. Retry a read at once, and a write with the same idempotency key. */
        CommunityServerError: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommunityError"];
            };
        };
        /** @description The call contradicts what is stored, or an idempotency key came again with another body. Nothing was changed. */
        CommunityConflict: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommunityError"];
            };
        };
    };
    parameters: {
        /**
         * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
         * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
         */
        IdempotencyKey: string;
        /**
         * @description The server's `_id`, which is also the community's ID.
         * @example 665f1c2ab7e4d90012a3b401
         */
        ServerId: components["schemas"]["ObjectId"];
        /**
         * @description The role's `_id`.
         * @example 665f1c2ab7e4d90012a3b421
         */
        RoleId: components["schemas"]["ObjectId"];
        /**
         * @description The channel's `_id`.
         * @example 665f1c2ab7e4d90012a3b432
         */
        ChannelId: components["schemas"]["ObjectId"];
        /**
         * @description The badge's `id`.
         * @example 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61
         */
        BadgeId: components["schemas"]["BadgeId"];
        /**
         * @description The user, by numeric `userId` or by `_id`.
         * @example 1102
         */
        UserId: components["schemas"]["UserRef"];
        /**
         * @description The community. The credential must belong to it.
         * @example 665f1c2ab7e4d90012a3b401
         */
        CommunityId: components["schemas"]["ObjectId"];
        /**
         * @description The user field's `_id`.
         * @example 665f1c2ab7e4d90012a3b461
         */
        FieldId: components["schemas"]["ObjectId"];
        /**
         * @description Page number, from 1. A page after the last one is an empty list, not an error.
         * @example 1
         */
        Page: number;
        /**
         * @description Number of items per page.
         * @example 20
         */
        Limit: number;
        /**
         * @description Only entries created at or after this time.
         * @example 2026-03-01T00:00:00.000Z
         */
        From: components["schemas"]["Timestamp"];
        /**
         * @description Only entries created before this time. Must be later than `from`, else the response is a 400.
         * @example 2026-04-01T00:00:00.000Z
         */
        To: components["schemas"]["Timestamp"];
        /**
         * @description The key's `_id`, not the key itself.
         * @example 665f1c2ab7e4d90012a3b481
         */
        ApiKeyId: components["schemas"]["ObjectId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Request ID in our logs. Quote it when you ask for help, and log it with every error. We propose this header: production may not send it yet.
         * @example req_01hqz6t9m2
         */
        XRequestId: string;
        /**
         * @description How many seconds to wait before the next call with this credential. Our proposal, as 429 is: no rate limit is documented.
         * @example 2
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type NewPassword = components['schemas']['NewPassword'];
export type AccountCreate = components['schemas']['AccountCreate'];
export type SystemMeta = components['schemas']['SystemMeta'];
export type UserNumber = components['schemas']['UserNumber'];
export type Account = components['schemas']['Account'];
export type AccountReply = components['schemas']['AccountReply'];
export type ReplyText = components['schemas']['ReplyText'];
export type SystemError = components['schemas']['SystemError'];
export type EmailVerification = components['schemas']['EmailVerification'];
export type Verification = components['schemas']['Verification'];
export type VerificationReply = components['schemas']['VerificationReply'];
export type Login = components['schemas']['Login'];
export type ObjectId = components['schemas']['ObjectId'];
export type NumericId = components['schemas']['NumericId'];
export type SessionUser = components['schemas']['SessionUser'];
export type Session = components['schemas']['Session'];
export type LoginReply = components['schemas']['LoginReply'];
export type SecureAuthReply = components['schemas']['SecureAuthReply'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type SecureAuthError = components['schemas']['SecureAuthError'];
export type Timestamp = components['schemas']['Timestamp'];
export type Revision = components['schemas']['Revision'];
export type Server = components['schemas']['Server'];
export type ServerListReply = components['schemas']['ServerListReply'];
export type ServerCreate = components['schemas']['ServerCreate'];
export type ServerReply = components['schemas']['ServerReply'];
export type ServerUpdate = components['schemas']['ServerUpdate'];
export type RoleServerPermissions = components['schemas']['RoleServerPermissions'];
export type RoleChannelPermissions = components['schemas']['RoleChannelPermissions'];
export type Role = components['schemas']['Role'];
export type RoleListReply = components['schemas']['RoleListReply'];
export type ChannelType = components['schemas']['ChannelType'];
export type Channel = components['schemas']['Channel'];
export type ChannelListReply = components['schemas']['ChannelListReply'];
export type RoleWriteServerPermissions = components['schemas']['RoleWriteServerPermissions'];
export type RoleWriteChannelPermissions = components['schemas']['RoleWriteChannelPermissions'];
export type RoleWrite = components['schemas']['RoleWrite'];
export type RoleReply = components['schemas']['RoleReply'];
export type UserRef = components['schemas']['UserRef'];
export type EmptyObject = components['schemas']['EmptyObject'];
export type RoleDeletedReply = components['schemas']['RoleDeletedReply'];
export type RoleAssignment = components['schemas']['RoleAssignment'];
export type RoleRemovedReply = components['schemas']['RoleRemovedReply'];
export type ChannelWrite = components['schemas']['ChannelWrite'];
export type ChannelReply = components['schemas']['ChannelReply'];
export type ChannelDeletedReply = components['schemas']['ChannelDeletedReply'];
export type BadgeId = components['schemas']['BadgeId'];
export type Badge = components['schemas']['Badge'];
export type BadgeListReply = components['schemas']['BadgeListReply'];
export type BadgeCreate = components['schemas']['BadgeCreate'];
export type BadgeReply = components['schemas']['BadgeReply'];
export type BadgeUpdate = components['schemas']['BadgeUpdate'];
export type BadgeDeletedReply = components['schemas']['BadgeDeletedReply'];
export type BadgeAward = components['schemas']['BadgeAward'];
export type BadgeRemovedReply = components['schemas']['BadgeRemovedReply'];
export type UserFieldValue = components['schemas']['UserFieldValue'];
export type UserCreateCustomField = components['schemas']['UserCreateCustomField'];
export type UserCreate = components['schemas']['UserCreate'];
export type StatusSuccess = components['schemas']['StatusSuccess'];
export type CreatedUser = components['schemas']['CreatedUser'];
export type UserCreateReply = components['schemas']['UserCreateReply'];
export type StatusError = components['schemas']['StatusError'];
export type UserAction = components['schemas']['UserAction'];
export type UserActionReply = components['schemas']['UserActionReply'];
export type UserDataQuery = components['schemas']['UserDataQuery'];
export type CustomFields = components['schemas']['CustomFields'];
export type UserData = components['schemas']['UserData'];
export type UserDataReply = components['schemas']['UserDataReply'];
export type DateRange = components['schemas']['DateRange'];
export type Earnings = components['schemas']['Earnings'];
export type DailyEarnings = components['schemas']['DailyEarnings'];
export type GamificationStats = components['schemas']['GamificationStats'];
export type GamificationStatsReply = components['schemas']['GamificationStatsReply'];
export type UserBulkUpdate = components['schemas']['UserBulkUpdate'];
export type BulkJob = components['schemas']['BulkJob'];
export type BulkJobReply = components['schemas']['BulkJobReply'];
export type UserBulkImport = components['schemas']['UserBulkImport'];
export type SuccessStatusCode = components['schemas']['SuccessStatusCode'];
export type CommunityMeta = components['schemas']['CommunityMeta'];
export type LastLogin = components['schemas']['LastLogin'];
export type UserProfile = components['schemas']['UserProfile'];
export type UserProfileReply = components['schemas']['UserProfileReply'];
export type CommunityError = components['schemas']['CommunityError'];
export type MessageText = components['schemas']['MessageText'];
export type UserNameOrEmail = components['schemas']['UserNameOrEmail'];
export type MessageSend = components['schemas']['MessageSend'];
export type MessageReceipt = components['schemas']['MessageReceipt'];
export type MessageReplyCreate = components['schemas']['MessageReplyCreate'];
export type MessageReaction = components['schemas']['MessageReaction'];
export type IntegrationChannel = components['schemas']['IntegrationChannel'];
export type IntegrationChannelListReply = components['schemas']['IntegrationChannelListReply'];
export type UserFieldType = components['schemas']['UserFieldType'];
export type UserFieldCreator = components['schemas']['UserFieldCreator'];
export type UserField = components['schemas']['UserField'];
export type UserFieldListReply = components['schemas']['UserFieldListReply'];
export type IntegrationUserFieldCreate = components['schemas']['IntegrationUserFieldCreate'];
export type UserFieldReply = components['schemas']['UserFieldReply'];
export type UserFieldUpdate = components['schemas']['UserFieldUpdate'];
export type UserFieldHistoryCreate = components['schemas']['UserFieldHistoryCreate'];
export type UserFieldSummary = components['schemas']['UserFieldSummary'];
export type UserFieldHistory = components['schemas']['UserFieldHistory'];
export type UserFieldHistoryReply = components['schemas']['UserFieldHistoryReply'];
export type CommunityPageMeta = components['schemas']['CommunityPageMeta'];
export type UserFieldHistoryPageReply = components['schemas']['UserFieldHistoryPageReply'];
export type ApiKeyPermission = components['schemas']['ApiKeyPermission'];
export type ApiKeyExpireDate = components['schemas']['ApiKeyExpireDate'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyListReply = components['schemas']['ApiKeyListReply'];
export type ApiKeyCreate = components['schemas']['ApiKeyCreate'];
export type ApiKeyReply = components['schemas']['ApiKeyReply'];
export type ApiKeyUpdate = components['schemas']['ApiKeyUpdate'];
export type CommunityUser = components['schemas']['CommunityUser'];
export type CommunityUserPageReply = components['schemas']['CommunityUserPageReply'];
export type CommunityUserReply = components['schemas']['CommunityUserReply'];
export type ApplicationUserFieldCreate = components['schemas']['ApplicationUserFieldCreate'];
export type ResponseSystemBadRequest = components['responses']['SystemBadRequest'];
export type ResponseSystemUnauthorized = components['responses']['SystemUnauthorized'];
export type ResponseSystemForbidden = components['responses']['SystemForbidden'];
export type ResponseSystemConflict = components['responses']['SystemConflict'];
export type ResponseSystemTooManyRequests = components['responses']['SystemTooManyRequests'];
export type ResponseSystemServerError = components['responses']['SystemServerError'];
export type ResponseSecureAuthBadRequest = components['responses']['SecureAuthBadRequest'];
export type ResponseSecureAuthUnauthorized = components['responses']['SecureAuthUnauthorized'];
export type ResponseSecureAuthForbidden = components['responses']['SecureAuthForbidden'];
export type ResponseSecureAuthTooManyRequests = components['responses']['SecureAuthTooManyRequests'];
export type ResponseSecureAuthServerError = components['responses']['SecureAuthServerError'];
export type ResponseSystemNotFound = components['responses']['SystemNotFound'];
export type ResponseStatusBadRequest = components['responses']['StatusBadRequest'];
export type ResponseStatusUnauthorized = components['responses']['StatusUnauthorized'];
export type ResponseStatusForbidden = components['responses']['StatusForbidden'];
export type ResponseStatusConflict = components['responses']['StatusConflict'];
export type ResponseStatusTooManyRequests = components['responses']['StatusTooManyRequests'];
export type ResponseStatusServerError = components['responses']['StatusServerError'];
export type ResponseStatusNotFound = components['responses']['StatusNotFound'];
export type ResponseCommunityBadRequest = components['responses']['CommunityBadRequest'];
export type ResponseCommunityUnauthorized = components['responses']['CommunityUnauthorized'];
export type ResponseCommunityForbidden = components['responses']['CommunityForbidden'];
export type ResponseCommunityNotFound = components['responses']['CommunityNotFound'];
export type ResponseCommunityTooManyRequests = components['responses']['CommunityTooManyRequests'];
export type ResponseCommunityServerError = components['responses']['CommunityServerError'];
export type ResponseCommunityConflict = components['responses']['CommunityConflict'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterServerId = components['parameters']['ServerId'];
export type ParameterRoleId = components['parameters']['RoleId'];
export type ParameterChannelId = components['parameters']['ChannelId'];
export type ParameterBadgeId = components['parameters']['BadgeId'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterCommunityId = components['parameters']['CommunityId'];
export type ParameterFieldId = components['parameters']['FieldId'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterFrom = components['parameters']['From'];
export type ParameterTo = components['parameters']['To'];
export type ParameterApiKeyId = components['parameters']['ApiKeyId'];
export type HeaderXRequestId = components['headers']['XRequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    "system.auth.register": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreate"];
            };
        };
        responses: {
            /** @description The account was created. A code was sent by email. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key's community takes no new members. */
            403: components["responses"]["SystemForbidden"];
            /** @description The user name is taken, the address belongs to a confirmed account, or the idempotency key was used before with another account. */
            409: components["responses"]["SystemConflict"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.auth.verifyEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The email address and the code from the email. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailVerification"];
            };
        };
        responses: {
            /** @description The email address is verified. The account can log in. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The code is right, but the account is suspended. */
            403: components["responses"]["SystemForbidden"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.auth.login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The email address and the password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description The token and its account. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            /** @description The address or the password is wrong, and the reply does not say which; or an API key was sent that is not valid. */
            401: components["responses"]["SystemUnauthorized"];
            /** @description The email address is not verified yet, or the account is suspended. */
            403: components["responses"]["SystemForbidden"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.auth.secureAuth": {
        parameters: {
            query?: {
                /**
                 * @description The member's ID in your system. It becomes the user name.
                 * @example bamboostick
                 */
                userId?: string;
                /**
                 * @description Access level of the member, a digit. The community defines its meaning.
                 * @example 1
                 */
                accessLevel?: string;
                /**
                 * @description Action of the link; `login` is the only known one.
                 * @example login
                 */
                action?: string;
                /**
                 * @description The email address of a new member.
                 * @example bamboostick@example.com
                 */
                email?: string;
                /**
                 * @description The given name of a new member.
                 * @example Bamboo
                 */
                firstname?: string;
                /**
                 * @description The family name of a new member.
                 * @example Stick
                 */
                lastname?: string;
                /**
                 * @description Display name of a new member.
                 * @example Bamboo Stick
                 */
                displayname?: string;
            };
            header?: {
                /**
                 * @description The CNAME of the community. The documentation calls it optional; always send it.
                 * @example community.returning.ai
                 */
                hostname?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link that signs the member in, once. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecureAuthReply"];
                };
            };
            400: components["responses"]["SecureAuthBadRequest"];
            401: components["responses"]["SecureAuthUnauthorized"];
            /** @description The key belongs to another community than `hostname`, or secure auth is switched off there. */
            403: components["responses"]["SecureAuthForbidden"];
            429: components["responses"]["SecureAuthTooManyRequests"];
            500: components["responses"]["SecureAuthServerError"];
        };
    };
    "system.servers.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerListReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            403: components["responses"]["SystemForbidden"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.servers.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new server. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServerCreate"];
            };
        };
        responses: {
            /** @description The new server. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            403: components["responses"]["SystemForbidden"];
            /** @description The account owns ten servers already, or the idempotency key was used before with another server. */
            409: components["responses"]["SystemConflict"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.servers.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The server's `_id`, which is also the community's ID.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServerUpdate"];
            };
        };
        responses: {
            /** @description The server as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description Only the owner and admins may change a server. */
            403: components["responses"]["SystemForbidden"];
            /** @description No server of the account has this ID. */
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.servers.listRoles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The server's `_id`, which is also the community's ID.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            403: components["responses"]["SystemForbidden"];
            /** @description No server of the account has this ID. */
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.servers.listChannels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The server's `_id`, which is also the community's ID.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelListReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            403: components["responses"]["SystemForbidden"];
            /** @description No server of the account has this ID. */
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.roles.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description All fields of the role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleWrite"];
            };
        };
        responses: {
            /** @description The new role. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage roles. */
            403: components["responses"]["SystemForbidden"];
            /** @description Another role has this `order`, the community has 250 roles, or the idempotency key was used before with another role. */
            409: components["responses"]["SystemConflict"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.roles.listForUser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user, by numeric `userId` or by `_id`.
                 * @example 1102
                 */
                id: components["schemas"]["UserRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member's roles. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            403: components["responses"]["SystemForbidden"];
            /** @description No member has this ID. */
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.roles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The role's `_id`.
                 * @example 665f1c2ab7e4d90012a3b421
                 */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description All fields of the role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleWrite"];
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage roles. */
            403: components["responses"]["SystemForbidden"];
            /** @description No role has this ID. */
            404: components["responses"]["SystemNotFound"];
            /** @description Another role has this `order`. */
            409: components["responses"]["SystemConflict"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.roles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The role's `_id`.
                 * @example 665f1c2ab7e4d90012a3b421
                 */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role was deleted. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDeletedReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage roles. */
            403: components["responses"]["SystemForbidden"];
            /** @description No role has this ID. */
            404: components["responses"]["SystemNotFound"];
            /** @description The role is built in and cannot be deleted. */
            409: components["responses"]["SystemConflict"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.roles.addToUser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The role's `_id`.
                 * @example 665f1c2ab7e4d90012a3b421
                 */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description ID of the member who receives the role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleAssignment"];
            };
        };
        responses: {
            /** @description All roles of the member. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage roles, or the role ranks above its own. */
            403: components["responses"]["SystemForbidden"];
            /** @description No role or no member has this ID. */
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.roles.removeFromUser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The role's `_id`.
                 * @example 665f1c2ab7e4d90012a3b421
                 */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description ID of the member who loses the role. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleAssignment"];
            };
        };
        responses: {
            /** @description The member no longer has the role. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleRemovedReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage roles, or the role ranks above its own. */
            403: components["responses"]["SystemForbidden"];
            /** @description No role or no member has this ID, or the member does not have the role. */
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.channels.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelListReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            403: components["responses"]["SystemForbidden"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.channels.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new channel. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelWrite"];
            };
        };
        responses: {
            /** @description The new channel. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage channels. */
            403: components["responses"]["SystemForbidden"];
            /** @description The community is full, or the idempotency key was used before with another channel. */
            409: components["responses"]["SystemConflict"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.channels.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's `_id`.
                 * @example 665f1c2ab7e4d90012a3b432
                 */
                id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        /** @description All fields of the channel. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelWrite"];
            };
        };
        responses: {
            /** @description The channel as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage channels. */
            403: components["responses"]["SystemForbidden"];
            /** @description No channel has this ID. */
            404: components["responses"]["SystemNotFound"];
            /** @description The channel is a forum that has topics. */
            409: components["responses"]["SystemConflict"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.channels.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's `_id`.
                 * @example 665f1c2ab7e4d90012a3b432
                 */
                id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel was deleted. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDeletedReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage channels. */
            403: components["responses"]["SystemForbidden"];
            /** @description No channel has this ID. */
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.badges.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The badges. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeListReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            403: components["responses"]["SystemForbidden"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.badges.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new badge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeCreate"];
            };
        };
        responses: {
            /** @description The new badge. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage badges. */
            403: components["responses"]["SystemForbidden"];
            /** @description Another badge has this title, the community has 1,000 badges, or the idempotency key was used before with another badge. */
            409: components["responses"]["SystemConflict"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.badges.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The badge's `id`.
                 * @example 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61
                 */
                id: components["parameters"]["BadgeId"];
            };
            cookie?: never;
        };
        /** @description All fields of the badge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeUpdate"];
            };
        };
        responses: {
            /** @description The badge as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage badges. */
            403: components["responses"]["SystemForbidden"];
            /** @description No badge has this ID. */
            404: components["responses"]["SystemNotFound"];
            /** @description Another badge has this title. */
            409: components["responses"]["SystemConflict"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.badges.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The badge's `id`.
                 * @example 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61
                 */
                id: components["parameters"]["BadgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The badge was deleted. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeDeletedReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not manage badges. */
            403: components["responses"]["SystemForbidden"];
            /** @description No badge has this ID. */
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.badges.awardToUser": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The badge's `id`.
                 * @example 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61
                 */
                id: components["parameters"]["BadgeId"];
            };
            cookie?: never;
        };
        /** @description ID of the member who receives the badge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeAward"];
            };
        };
        responses: {
            /** @description The badge that was awarded, in a list. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeListReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not award badges. */
            403: components["responses"]["SystemForbidden"];
            /** @description No badge or no member has this ID. */
            404: components["responses"]["SystemNotFound"];
            /** @description The member holds the badge already, none are left, or the idempotency key was used before with another award. */
            409: components["responses"]["SystemConflict"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.badges.removeFromUser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The badge's `id`.
                 * @example 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61
                 */
                id: components["parameters"]["BadgeId"];
            };
            cookie?: never;
        };
        /** @description ID of the member who loses the badge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeAward"];
            };
        };
        responses: {
            /** @description The member no longer holds the badge. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeRemovedReply"];
                };
            };
            400: components["responses"]["SystemBadRequest"];
            401: components["responses"]["SystemUnauthorized"];
            /** @description The key may not award badges. */
            403: components["responses"]["SystemForbidden"];
            /** @description No badge or no member has this ID, or the member does not hold the badge. */
            404: components["responses"]["SystemNotFound"];
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "integration.users.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The new member. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCreateReply"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key lacks `createUser`. */
            403: components["responses"]["StatusForbidden"];
            /** @description The user name, the address or the external ID is taken, or the idempotency key was used before with another member. */
            409: components["responses"]["StatusConflict"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.users.manage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The action and the member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserAction"];
            };
        };
        responses: {
            /** @description The action was done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserActionReply"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key lacks `manageUser`. */
            403: components["responses"]["StatusForbidden"];
            /** @description No member has this user name. */
            404: components["responses"]["StatusNotFound"];
            /** @description The member is deleted, or active, already. */
            409: components["responses"]["StatusConflict"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.users.getData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserDataQuery"];
            };
        };
        responses: {
            /** @description The member's data. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDataReply"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key lacks `getUserData`. */
            403: components["responses"]["StatusForbidden"];
            /** @description No member has this ID or email address. */
            404: components["responses"]["StatusNotFound"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.users.gamificationStats": {
        parameters: {
            query: {
                /**
                 * @description The member's email address.
                 * @example bamboostick@example.com
                 */
                identifier: string;
                /**
                 * @description Type of `identifier`; `email` is the only known one.
                 * @example email
                 */
                identifier_type: "email";
                /**
                 * @description Number of days, today included.
                 * @example 3
                 */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stats. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GamificationStatsReply"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key lacks `getUserStats`. */
            403: components["responses"]["StatusForbidden"];
            /** @description No member has this email address. */
            404: components["responses"]["StatusNotFound"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.users.bulkUpdate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UserBulkUpdate"];
            };
        };
        responses: {
            /** @description The job is queued. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJobReply"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key lacks `bulkUpdateUser`. */
            403: components["responses"]["StatusForbidden"];
            /** @description The idempotency key was used before with another file. */
            409: components["responses"]["StatusConflict"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.users.bulkImport": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file and its community. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UserBulkImport"];
            };
        };
        responses: {
            /** @description The job is queued. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJobReply"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            403: components["responses"]["StatusForbidden"];
            /** @description No community has this ID. */
            404: components["responses"]["StatusNotFound"];
            /** @description The idempotency key was used before with another file. */
            409: components["responses"]["StatusConflict"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.users.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user, by numeric `userId` or by `_id`.
                 * @example 1102
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfileReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The key lacks `getUserData`. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No member of the community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.messages.send": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The channel, the text of the message and its sender. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSend"];
            };
        };
        responses: {
            /** @description The message was posted. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            403: components["responses"]["StatusForbidden"];
            /** @description No such channel, forum topic or active member in the key's community. */
            404: components["responses"]["StatusNotFound"];
            /** @description The idempotency key was used before with another message. Nothing was posted. */
            409: components["responses"]["StatusConflict"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.messages.reply": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The message, the text of the reply and its sender. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageReplyCreate"];
            };
        };
        responses: {
            /** @description The reply was posted. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            403: components["responses"]["StatusForbidden"];
            /** @description No such message or active member in the key's community. */
            404: components["responses"]["StatusNotFound"];
            /** @description The idempotency key was used before with another reply. Nothing was posted. */
            409: components["responses"]["StatusConflict"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.messages.react": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The message, the emoji and the sender. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageReaction"];
            };
        };
        responses: {
            /** @description The reaction was added. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            403: components["responses"]["StatusForbidden"];
            /** @description No such message or active member in the key's community. */
            404: components["responses"]["StatusNotFound"];
            /** @description The idempotency key was used before with another reaction. Nothing was added. */
            409: components["responses"]["StatusConflict"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.channels.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationChannelListReply"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            403: components["responses"]["StatusForbidden"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.userFields.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldListReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.userFields.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        /** @description The new field. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationUserFieldCreate"];
            };
        };
        responses: {
            /** @description The new field. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The key lacks `userFields`, or belongs to another community. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            /** @description The database key made from the name is taken, the community has 200 fields, or the idempotency key was used before with another field. */
            409: components["responses"]["CommunityConflict"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.userFields.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user field's `_id`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The field. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            403: components["responses"]["CommunityForbidden"];
            /** @description No community or no field has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.userFields.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user field's `_id`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        /** @description The label and the type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFieldUpdate"];
            };
        };
        responses: {
            /** @description The field as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The key lacks `userFields`, or belongs to another community. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community or no field has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.userFields.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user field's `_id`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The field was deleted. The response contains its last state. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The key lacks `userFields`, or belongs to another community. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community or no field has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.userFieldHistories.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user, by numeric `userId` or by `_id`.
                 * @example 1102
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The field and its new value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFieldHistoryCreate"];
            };
        };
        responses: {
            /** @description The new entry. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldHistoryReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The key lacks `userFields`, or belongs to another community. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community, no member or no field has this ID. */
            404: components["responses"]["CommunityNotFound"];
            /** @description The idempotency key was used before with another value. */
            409: components["responses"]["CommunityConflict"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.userFieldHistories.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries created at or after this time.
                 * @example 2026-03-01T00:00:00.000Z
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only entries created before this time. Must be later than `from`, else the response is a 400.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries, newest first. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldHistoryPageReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The key lacks `userFields`, or belongs to another community. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.apiKeys.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, masked. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyListReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner and the admins of the community manage its keys. A key cannot. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.apiKeys.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        /** @description Name, permissions and expiry of the key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description The new key, not masked. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner and the admins of the community manage its keys. A key cannot. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            /** @description The community has 100 keys, or the idempotency key was used before with another body. No key was made. */
            409: components["responses"]["CommunityConflict"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.apiKeys.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The key's `_id`, not the key itself.
                 * @example 665f1c2ab7e4d90012a3b481
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyUpdate"];
            };
        };
        responses: {
            /** @description The key as it is now, masked. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner and the admins of the community manage its keys. A key cannot. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No key of this community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.apiKeys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The key's `_id`, not the key itself.
                 * @example 665f1c2ab7e4d90012a3b481
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key that was deleted, masked. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner and the admins of the community manage its keys. A key cannot. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No key of this community has this ID; perhaps it was deleted before. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.users.get": {
        parameters: {
            query?: {
                /**
                 * @description Include the 24-digit `_id`.
                 * @example false
                 */
                _id?: boolean;
                /**
                 * @description Include the numeric `id`.
                 * @example false
                 */
                id?: boolean;
                /**
                 * @description Include the avatar image.
                 * @example true
                 */
                avatar?: boolean;
                /**
                 * @description Include the display name.
                 * @example true
                 */
                displayName?: boolean;
                /**
                 * @description Include the user name.
                 * @example false
                 */
                username?: boolean;
                /**
                 * @description Include the given name.
                 * @example false
                 */
                firstName?: boolean;
                /**
                 * @description Include the family name.
                 * @example false
                 */
                lastName?: boolean;
                /**
                 * @description Include the email address.
                 * @example false
                 */
                email?: boolean;
                /**
                 * @description Include the online status.
                 * @example true
                 */
                isOnline?: boolean;
                /**
                 * @description Include the time of the last sign-in.
                 * @example false
                 */
                lastLogin?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The user, by numeric `userId` or by `_id`.
                 * @example 1102
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile, or the requested part of it. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfileReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description A member asked for someone else, or the key lacks `getUserData`. */
            403: components["responses"]["CommunityForbidden"];
            /** @description The credential can reach no member with this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.communityUsers.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Text to find in a member's names, user name or email address.
                 * @example panda
                 */
                search?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityUserPageReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner, the admins and a key with `getUserData` may list the members. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.communityUsers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user, by numeric `userId` or by `_id`.
                 * @example 1102
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunityUserReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner, the admins and a key with `getUserData` may read a member. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID, or the user is not a member of it. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFields.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldListReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The caller is no member of this community, or the key lacks `userFields`. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFields.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        /** @description The key, the label and the type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationUserFieldCreate"];
            };
        };
        responses: {
            /** @description The new field. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner, the admins and a key with `userFields` may change fields. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            /** @description The `field` is taken, the community has 200 fields, or the idempotency key was used with another body. */
            409: components["responses"]["CommunityConflict"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFields.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user field's `_id`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The field. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The caller is no member of this community, or the key lacks `userFields`. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No field of this community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFields.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user field's `_id`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        /** @description The new label and type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFieldUpdate"];
            };
        };
        responses: {
            /** @description The field as it is now. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner, the admins and a key with `userFields` may change fields. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No field of this community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFields.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user field's `_id`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The field that was deleted. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner, the admins and a key with `userFields` may change fields. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No field of this community has this ID; perhaps it was deleted before. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFieldHistories.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries created at or after this time.
                 * @example 2026-03-01T00:00:00.000Z
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only entries created before this time. Must be later than `from`, else the response is a 400.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldHistoryPageReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner, the admins and a key with `userFields` may read the histories of all members. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFieldHistories.listForField": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries created at or after this time.
                 * @example 2026-03-01T00:00:00.000Z
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only entries created before this time. Must be later than `from`, else the response is a 400.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user field's `_id`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldHistoryPageReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner, the admins and a key with `userFields` may read the histories of all members. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No such community, or no such field in the community. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFieldHistories.listForUser": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries created at or after this time.
                 * @example 2026-03-01T00:00:00.000Z
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only entries created before this time. Must be later than `from`, else the response is a 400.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user, by numeric `userId` or by `_id`.
                 * @example 1102
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldHistoryPageReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description A member asked for someone else, or the key lacks `userFields`. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No community has this ID, or the user is not a member of it. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFieldHistories.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409. Our proposal: the vendor's documentation does not speak of it, so do not rely on it against production yet.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user, by numeric `userId` or by `_id`.
                 * @example 1102
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The field and its new value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserFieldHistoryCreate"];
            };
        };
        responses: {
            /** @description The new entry. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldHistoryReply"];
                };
            };
            /** @description The request breaks the contract, or the value does not fit the field's type. Nothing was written. */
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description Only the owner, the admins and a key with `userFields` may write values. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No such community, member or field; the field is the one in the body. */
            404: components["responses"]["CommunityNotFound"];
            /** @description The idempotency key was used before with another value. Nothing was written. */
            409: components["responses"]["CommunityConflict"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFieldHistories.listForFieldAndUser": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries created at or after this time.
                 * @example 2026-03-01T00:00:00.000Z
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only entries created before this time. Must be later than `from`, else the response is a 400.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description The community. The credential must belong to it.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description The user, by numeric `userId` or by `_id`.
                 * @example 1102
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description The user field's `_id`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFieldHistoryPageReply"];
                };
            };
            400: components["responses"]["CommunityBadRequest"];
            401: components["responses"]["CommunityUnauthorized"];
            /** @description A member asked for someone else, or the key lacks `userFields`. */
            403: components["responses"]["CommunityForbidden"];
            /** @description No such field in this community, or the user is not a member of it. */
            404: components["responses"]["CommunityNotFound"];
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
}
