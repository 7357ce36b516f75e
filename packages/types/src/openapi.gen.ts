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
         * @description Emails a verification code of six digits to the address. Send the code to `system.auth.verifyEmail`: then the account
         *     exists, and can log in.
         *
         *     With an API key, the account also joins the key's community (sign-up). Without a key, it is a platform account,
         *     which can create a community with `system.servers.create`.
         *
         *     A user name and an email address are unique, ignoring case. An address that is not verified can register again, which
         *     sends another code. Each registration keeps its own password and its own code for 15 minutes, and reserves its user name
         *     as long. The account gets the password of the registration whose code is entered.
         *
         *     Proposed by us: at most ten codes are sent to an address per hour.
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
         * @description Verifies an email address with a code from an email, and creates the account of the registration that sent the code.
         *     Other registrations of the address end. A code expires after 15 minutes.
         *
         *     The response is a 400 if the code is wrong, used or expired, and also if no code was sent to the address. It never
         *     reveals whether an account exists. To get a new code, register again with the same address.
         *
         *     Proposed by us: after five attempts for an address within 15 minutes, the response is a 429 until the time in
         *     `Retry-After` has passed. Another registration does not reset the attempts.
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
         * @description Exchanges an email address and a password for a token (JWT) that is valid for seven days. Send it as
         *     `Authorization: Bearer` to the Application family. There is no refresh token: log in again.
         *
         *     An unknown address and a wrong password have the same response. After ten failed logins within 15 minutes, the
         *     response for this address is a 429 until the time in `Retry-After` has passed.
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
         * @description Returns a link that signs a member in to the community (single sign-on). People who are signed in on your site
         *     need not sign in twice. Call it from your server, then redirect the browser to `loginUrl`.
         *
         *     The host is the community's own hostname (its CNAME), not a host of returning.ai. A new `userId` creates a member;
         *     send `email`, `firstname`, `lastname` and `displayname` with it. The user name in the session is the `userId` for
         *     later logins.
         *
         *     In responses of the real API, `loginUrl` has contained the word `undefined` in place of the key. Replace it with
         *     your key before you use the link.
         *
         *     Proposed by us: `userId` is required, and a new member requires the other four fields, else the response is a 400.
         *     The link works once, and expires after five minutes. Its token is valid in the community of the key only. A `userId`
         *     can be any text, but one with an `@` is never matched as an email address. The permission is our proposal, too.
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
         * @description Lists all servers that the key's account owns or is a member of, oldest first. There is no pagination.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         */
        get: operations["system.servers.list"];
        put?: never;
        /**
         * Create a server
         * @description Creates a community. The key's account is its owner and first member. The community starts with the roles
         *     `everyone` and `owner`, and with a channel of the type `open`. An account can own at most 10 servers.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
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
         * @description Changes the fields that you send, and keeps the others. Send at least one field. An empty `description` or `image`
         *     removes the value.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
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
         * @description Lists all roles of a server except the built-in roles `everyone` and `owner`. The highest role is first. Each role
         *     has the fields of `system.roles.listForUser`.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
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
         * @description Lists all channels of a server, oldest first, including channels that only some roles can see.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
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
         * @description Creates a role in the key's community. Send every field, and every permission of both objects.
         *
         *     Requests and responses name the permissions differently. You send `server_permissions` and `channel_permissions`,
         *     and read `serverPermissions` and `channelPermissions`. The vendor does not document which names correspond.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: each role of a community has another `order`, but titles may repeat. The new role must be lower
         *     than the highest role of the key's account. A community has at most 250 roles. A response lists only the granted
         *     permissions.
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
         * @description Lists the roles of a member. Here, `id` is the ID of the user. In `system.roles.update` and `system.roles.delete`,
         *     which have the same path, it is the ID of the role.
         *
         *     The vendor's page marks every field of a role as optional. Check that a field exists before you use it.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: the highest role is first, and the built-in roles `everyone` and `owner` are not listed.
         */
        get: operations["system.roles.listForUser"];
        /**
         * Update a role
         * @description Replaces a role. The request body is that of `system.roles.create`. Send every field, because a missing field is a
         *     400.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: each role of a community has another `order`. Both the old and the new `order` must be lower in
         *     rank than the highest role of the key's account. The built-in roles `everyone` and `owner` cannot be changed.
         */
        put: operations["system.roles.update"];
        post?: never;
        /**
         * Delete a role
         * @description Deletes a role of the key's community.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: this cannot be undone. Every member who has the role loses it. The role must be lower than the
         *     highest role of the key's account. The built-in roles `everyone` and `owner` cannot be deleted.
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
         * @description Adds a role to a member, and returns all roles of the member. If the member already has the role, nothing changes.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: the role and the member must rank below the account of the key. An account can change its own roles.
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
         * @description Removes a role from a member. The `body` of the response is an empty array. `system.roles.listForUser` lists the
         *     remaining roles.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: the role and the member must rank below the account of the key. An account can change its own roles.
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
         * @description Lists all channels of the key's community, with their types and the roles that can see them.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: the oldest channel is first. There is no pagination.
         */
        get: operations["system.channels.list"];
        put?: never;
        /**
         * Create a channel
         * @description Creates a channel in the key's community. `topic` is its name.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: every member can see a new channel. A community has at most 500 channels.
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
         * @description Renames a channel or changes its type. Send both fields.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: the messages of the channel are kept. A forum that has topics cannot change its type.
         */
        put: operations["system.channels.update"];
        post?: never;
        /**
         * Delete a channel
         * @description Deletes a channel of the key's community.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: this cannot be undone. The messages, replies, reactions and forum topics of the channel are
         *     deleted, too.
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
         * @description Lists all badges of the key's community. In responses, the numbers and booleans of a badge are strings: `"3"`,
         *     `"true"`.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: the oldest badge is first. There is no pagination.
         */
        get: operations["system.badges.list"];
        put?: never;
        /**
         * Create a badge
         * @description Creates a badge, an achievement that a member earns once. `action` is what the member does, and `quantity` is how
         *     many times. At that number, the badge is awarded automatically.
         *
         *     The vendor's help names these actions: custom, total messages sent, total replies sent, total reactions sent,
         *     refer friends, and daily visit streak. Of their values in the API, only `custom` is known. Members apply for a
         *     custom badge, and the community approves it. `system.badges.awardToUser` awards a badge through the API.
         *
         *     You send numbers and booleans, and read them as strings. Only `title` and `action` are required.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: titles are unique within a community, ignoring case. Without `quantity`, it is 1. A community has
         *     at most 1,000 badges.
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
         * @description Replaces a badge. Unlike `system.badges.create`, all 13 fields are required. `applied` and `awarded` are on an
         *     earlier copy of the vendor's page, and optional.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: titles are unique within a community, ignoring case. Members who have the badge keep it.
         */
        put: operations["system.badges.update"];
        post?: never;
        /**
         * Delete a badge
         * @description Deletes a badge of the key's community.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: this cannot be undone. Every member who has the badge loses it, but keeps its XP and coins.
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
         * @description Awards a badge to a member. The response is an array, although it contains only this badge. A member earns a badge
         *     once.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: a second award to the same member is a 409. The member receives the XP and the coins of the badge
         *     at once, if `award` and `awardCurrency` are `true`.
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
         * @description Removes a badge from a member. The `body` of the response is an empty array.
         *
         *     The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
         *
         *     Proposed by us: the badge can be awarded again. The member keeps its XP and coins.
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
         * @description Creates one user (member) in the community of the key. With `joinServer: true` the user is a full member at once.
         *
         *     The 2025 page of the documentation marks eleven fields as required. The 2026 page omits `password` and
         *     `confirmPassword` when an identity provider (SSO) handles the sign-in. The other nine are therefore required here.
         *     `emailTemplate`, `customFields`, `referral` and `externalId` are on the 2026 page only.
         *
         *     To create many users, upload a file with `integration.users.bulkImport`.
         *
         *     Proposed by us: with `joinServer: false` the user is invited, and becomes a member at the first sign-in. An empty
         *     `displayname` is replaced by the username. An unknown field in `customFields` is a 400.
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
         * @description Deletes a user account of the community, or restores a deleted one. The response echoes the request body.
         *
         *     Proposed by us: a deleted user cannot sign in or send messages, and does not appear in lists. The account keeps its
         *     name, XP, coins and messages, and a restore returns them. Every session of a deleted user ends. The request is a 409
         *     when the user already has the requested state. The owner cannot be deleted. Any other user must rank below the member
         *     who created the key.
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
         * @description Returns the data of one user: XP, coins, roles, activity counters and custom fields. Use the `_id` of the response for
         *     the user field operations. The request changes nothing, although it is a POST.
         *
         *     Responses contain `username` since August 2025. The page documents no list of fields, only an example.
         *
         *     Proposed by us: an ID can be the `_id` or the numeric `userId`. "Today" starts at midnight UTC.
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
         * @description Returns the XP and coins that one user earned: a total, and one entry per day, newest first.
         *
         *     Since January 2026 the documentation shows a POST on this path instead, for several users at once. This contract does
         *     not contain it.
         *
         *     Proposed by us: the range ends today, in UTC. A day without earnings has zeros. Without `days` the range is 30 days.
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
         * @description Uploads a CSV file that updates many users. The API queues the job and responds at once. The API log of your community
         *     shows the progress.
         *
         *     - The first line contains the column names. A column overwrites the field with its name.
         *     - To add to a number or subtract from it, put a column `x_op` before the numeric column `x`. Its values are `add`,
         *       `subtract` and `overwrite`, in lower case.
         *
         *     Proposed by us: the column `email` is required and identifies the user. An empty cell leaves the value unchanged. A row
         *     that is not valid is skipped and logged. The file is UTF-8, separated by commas, and has at most 10 MB and 100,000 rows.
         *     A row has at most 500 columns and 1,000,000 characters, a cell at most 10,000. A larger row or cell is a 400.
         *     Send an idempotency key, because a file with `add` that is applied twice adds twice.
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
         * @description Uploads a CSV, XLS or XLSX file that creates many users, and updates the users that already exist. The API queues the
         *     job and responds at once. The API log of your community shows the progress.
         *
         *     The template has the columns `First Name`, `Last Name`, `Username`, `Email`, `Phone`, `Country`, `Language`, `Role` and
         *     `Tag`. The first four are required. A name has at most 50 characters. An empty cell leaves the value of an existing
         *     user unchanged.
         *
         *     The documentation asks for no credential: anyone who knows `communityId` can import users. Keep this ID private. A key
         *     that you send must be valid.
         *
         *     Proposed by us: the email address identifies an existing user, whose username cannot change. The lower-case names
         *     `firstname`, `lastname`, `username`, `email`, `displayname`, `phone`, `country`, `language`, `role` and `tag` are
         *     accepted too, and so is each custom field by its database key. `Role` is the title of a role without moderation
         *     permissions. The username of a new user contains no `@`. A row that is not valid is skipped and logged. A CSV file is
         *     UTF-8, separated by commas, and has at most 10 MB and 100,000 rows. A row has at most 500 columns and 1,000,000
         *     characters, a cell at most 10,000. A larger row or cell is a 400.
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
         * @description Returns the profile of one user by ID: names, avatar, email address and last sign-in. For XP, coins and custom fields, or
         *     to find a user by email address, use `integration.users.getData`.
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
         * @description Sends (posts) a chat message to a channel. The sender is a user of your community, not the API key. Get `channelId` from
         *     `integration.channels.list`. A channel of the type `forum` also requires `forumTopicId`.
         *
         *     The response does not contain the ID of the new message.
         *
         *     Proposed by us: the sender must be an active member of the community. A deleted, suspended or invited user is a 404. The
         *     sender earns the XP and coins that the community gives for a message.
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
         * @description Sends a reply to a message. The reply appears in the channel of that message. The sender is a user of your community, not
         *     the API key.
         *
         *     Proposed by us: the sender must be an active member of the community. A deleted, suspended or invited user is a 404. The
         *     sender earns the XP and coins that the community gives for a reply.
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
         * @description Adds an emoji reaction to a message. The sender is a user of your community, not the API key.
         *
         *     Proposed by us: the same reaction of the same sender again changes nothing, and the response is a success. The sender must
         *     be an active member of the community. No page names the permission that the key needs.
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
         * @description Returns all channels of the community of the key. Use `_id` as `channelId` in `integration.messages.send`. A channel whose
         *     `channelType` is `forum` also requires a topic.
         *
         *     Proposed by us: the list has the oldest channel first, and at most 500 channels. No page names the permission that the key
         *     needs.
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
         * @description Returns all user fields (custom fields) of the community, default and custom ones, in one response.
         *
         *     Proposed by us: the list has the oldest field first. It has no pagination, because a community has at most 200 user fields.
         */
        get: operations["integration.userFields.list"];
        put?: never;
        /**
         * Create a user field
         * @description Creates a user field (custom field) of the community. The types differ from those of `integration.userFields.update`:
         *     `boolean` and `select` can only be created, `single-line-text`, `multi-line-text` and `numerical` only set by an update.
         *
         *     Proposed by us: the database key is the name in lower case, with hyphens instead of spaces. `options` is required for the
         *     type `select`, and not allowed for another type. `defaultValue` must match the type. A community has at most 200 user
         *     fields.
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
         * @description Returns one user field (custom field) of the community. The response contains no values of users. To read a user's values,
         *     call `integration.users.getData`.
         */
        get: operations["integration.userFields.get"];
        /**
         * Update a user field
         * @description Changes the name and the type of a user field. Send both. The types differ from those of `integration.userFields.create`:
         *     `boolean` and `select` are missing, so you cannot rename a field of these types and keep its type.
         *
         *     Proposed by us: the database key does not change. Stored values are not converted, even if they do not match the new type.
         *     New values must match it.
         */
        put: operations["integration.userFields.update"];
        post?: never;
        /**
         * Delete a user field
         * @description Deletes a user field of the community. You cannot undo this.
         *
         *     Proposed by us: the values of all users are deleted too. The entries of the history remain. The response contains the
         *     deleted field.
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
         * @description Sets a user field (custom field) of one user to a new value, and adds a history entry. The newest entry is the current
         *     value. Older entries remain.
         *
         *     The value must match the type of the field: a number for `number` and `numerical`, a boolean for `boolean`, `YYYY-MM-DD`
         *     for `date`, one of the options for `select`, and a string for the other types. `null` clears the value.
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
         * @description Returns the history entries of all users and all user fields (custom fields), newest first, one page at a time. An entry is
         *     a value that a user had or has. Filter by time with `from` (inclusive) and `to` (exclusive).
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
         * @description Returns all API keys of a community in one response, oldest first, including expired keys. Deleted keys are not
         *     in the list. Each `key` is masked: its last characters tell the keys apart, but it is not valid as a credential.
         *
         *     Proposed by us: the order of the keys.
         */
        get: operations["application.apiKeys.list"];
        put?: never;
        /**
         * Create an API key
         * @description Creates an API key for a community, with the permissions that you list. Only this response contains the whole
         *     key, so store it at once: every later response masks it.
         *
         *     Set the expiry with `expirePeriod` or `expireDate`. Without them, the key never expires. Two keys may have the
         *     same name. An API key cannot create keys; send a user token.
         *
         *     Proposed by us: the fields of the request, and at most 100 keys per community. The key has the rank of its creator, so
         *     it cannot delete a member who does not rank below the creator.
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
         * @description Changes the name, permissions or expiry of an API key. Fields that you do not send stay the same; send at least
         *     one. `permissions` replaces the whole list. The change applies from the next request with the key.
         *
         *     A request with `expirePeriod` or `expireDate` replaces the expiry. A period starts now, and `expirePeriod: 0`
         *     removes the expiry. The key itself stays the same, and the response masks it. To rotate a key, create a new one,
         *     then delete this one.
         *
         *     Proposed by us: the fields of the request, and that all of them are optional. An admin who changes the permissions of
         *     a key gives it their own rank, if that is lower than the rank of the key.
         */
        put: operations["application.apiKeys.update"];
        post?: never;
        /**
         * Delete an API key
         * @description Deletes an API key permanently and revokes it at once: the caches are cleared, and its next request is a 401.
         *     Members of the community get a real-time event. You cannot undo it.
         *
         *     Returns the deleted key. The vendor's page says that the response masks the key, but its sample shows the whole
         *     key.
         *
         *     Proposed by us: a second delete of the same key is a 404.
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
         * @description Returns the profile of one user. A member can read only their own, unless the access is to the whole community.
         *
         *     Ten query flags choose the fields. Without a flag, the response has all fields. If at least one flag is `true`,
         *     the response has only the fields whose flag is `true`. `false` means the same as no flag. The vendor's page
         *     gives labels for the flags, not their wire names, so the names are inferred: accept more fields than you
         *     request.
         *
         *     For roles, XP and coins, call `application.communityUsers.get`.
         *
         *     Proposed by us: the owner, the admins, and an API key with `getUserData` can read every member of their
         *     community.
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
         * @description Returns the members of a community page by page, in the order in which they joined. `search` finds a text in
         *     display name, first name, last name, user name and email address, and ignores case. `meta.total` counts the
         *     members that match.
         *
         *     Members whose account was deleted with `integration.users.manage` are not in the list until they are restored.
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
         * @description Returns one member of a community: the profile, and the roles, XP and coins in this community. All fields are
         *     always present. To read their own profile, a member calls `application.users.get`.
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
         * @description Returns all user fields (custom profile fields) of a community in one response, oldest first. The members'
         *     values are in `application.userFieldHistories.list`.
         *
         *     Proposed by us: every member of the community can read the fields.
         */
        get: operations["application.userFields.list"];
        put?: never;
        /**
         * Create a user field
         * @description Adds a user field (a custom profile field) to every member of a community. `field` becomes its database key:
         *     spaces become hyphens, and you cannot change it later. `name` is the label that people see. `creator` is the
         *     caller, or `null` if an API key made the request.
         *
         *     This operation accepts no options. To create a `select` field with options, call
         *     `integration.userFields.create`.
         *
         *     Proposed by us: the database key is in lower case and unique in the community, which has at most 200 fields. The
         *     values of a type that we do not know are strings.
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
         * @description Returns one user field by its `_id`. The database key is not accepted.
         *
         *     Proposed by us: every member of the community can read the field.
         */
        get: operations["application.userFields.get"];
        /**
         * Update a user field
         * @description Changes the label and type of a user field. Send both, even if one does not change. The database key stays the
         *     same.
         *
         *     Proposed by us: the members' stored values are not converted to the new type.
         */
        put: operations["application.userFields.update"];
        post?: never;
        /**
         * Delete a user field
         * @description Deletes a user field, and its value from every member. You cannot undo it. Returns the deleted field.
         *
         *     Proposed by us: the history entries stay in `application.userFieldHistories.list` and
         *     `application.userFieldHistories.listForUser`; the lists by field are a 404. A new field can have the same
         *     database key.
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
         * @description Returns the past and current values of all members' user fields, newest first, page by page. `from` and `to`
         *     limit the time span. Three other operations limit the list to one field, one member, or both.
         *
         *     To poll for changes, store the `createdAt` of the newest entry, and send it as `from` next time. That entry is
         *     returned again, so compare entries by `_id`.
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
         * @description Returns the past and current values of one user field for all members, newest first, page by page. For one
         *     member, call `application.userFieldHistories.listForFieldAndUser`. A deleted field is a 404; its entries stay in
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
         * @description Returns the past and current values of one member's user fields, newest first, page by page. A member can read
         *     only their own. The list includes entries of deleted fields; `field` contains the name and type of the field at
         *     that time.
         */
        get: operations["application.userFieldHistories.listForUser"];
        put?: never;
        /**
         * Create a user field history
         * @description Sets one user field of a member, and adds an entry to its history. Entries are never changed or deleted: to
         *     correct a value, write a new one; to clear it, write `null`.
         *
         *     A value that does not fit the field's type is a 400. An entry is added even if the value does not change.
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
         * @description Returns the past and current values of one user field for one member, newest first, page by page. The first
         *     entry is the current value. A member can read only their own.
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
        NewPassword: NewPassword;
        AccountCreate: AccountCreate;
        SystemMeta: SystemMeta;
        UserNumber: UserNumber;
        Account: Account;
        AccountReply: AccountReply;
        ReasonCode: ReasonCode;
        InvalidField: InvalidField;
        InvalidFields: InvalidFields;
        SystemError: SystemError;
        EmailVerification: EmailVerification;
        Verification: Verification;
        VerificationReply: VerificationReply;
        Login: Login;
        ObjectId: ObjectId;
        NumericId: NumericId;
        SessionUser: SessionUser;
        Session: Session;
        LoginReply: LoginReply;
        SecureAuthReply: SecureAuthReply;
        ErrorMessage: ErrorMessage;
        SecureAuthError: SecureAuthError;
        Timestamp: Timestamp;
        Revision: Revision;
        Server: Server;
        ServerListReply: ServerListReply;
        ServerCreate: ServerCreate;
        ServerReply: ServerReply;
        ServerUpdate: ServerUpdate;
        RoleServerPermissions: RoleServerPermissions;
        RoleChannelPermissions: RoleChannelPermissions;
        Role: Role;
        RoleListReply: RoleListReply;
        ChannelType: ChannelType;
        Channel: Channel;
        ChannelListReply: ChannelListReply;
        RoleWriteServerPermissions: RoleWriteServerPermissions;
        RoleWriteChannelPermissions: RoleWriteChannelPermissions;
        RoleWrite: RoleWrite;
        RoleReply: RoleReply;
        UserRef: UserRef;
        EmptyObject: EmptyObject;
        RoleDeletedReply: RoleDeletedReply;
        RoleAssignment: RoleAssignment;
        RoleRemovedReply: RoleRemovedReply;
        ChannelWrite: ChannelWrite;
        ChannelReply: ChannelReply;
        ChannelDeletedReply: ChannelDeletedReply;
        BadgeId: BadgeId;
        Badge: Badge;
        BadgeListReply: BadgeListReply;
        BadgeCreate: BadgeCreate;
        BadgeReply: BadgeReply;
        BadgeUpdate: BadgeUpdate;
        BadgeDeletedReply: BadgeDeletedReply;
        BadgeAward: BadgeAward;
        BadgeRemovedReply: BadgeRemovedReply;
        UserFieldValue: UserFieldValue;
        UserCreateCustomField: UserCreateCustomField;
        UserCreate: UserCreate;
        StatusSuccess: StatusSuccess;
        ReplyText: ReplyText;
        CreatedUser: CreatedUser;
        UserCreateReply: UserCreateReply;
        StatusFailure: StatusFailure;
        StatusError: StatusError;
        UserActionName: UserActionName;
        UserAction: UserAction;
        UserActionReply: UserActionReply;
        UserDataQuery: UserDataQuery;
        CustomFields: CustomFields;
        UserData: UserData;
        UserDataReply: UserDataReply;
        DateRange: DateRange;
        Earnings: Earnings;
        DailyEarnings: DailyEarnings;
        GamificationStats: GamificationStats;
        GamificationStatsReply: GamificationStatsReply;
        UserBulkUpdate: UserBulkUpdate;
        BulkJob: BulkJob;
        BulkJobReply: BulkJobReply;
        UserBulkImport: UserBulkImport;
        SuccessStatusCode: SuccessStatusCode;
        CommunityMeta: CommunityMeta;
        LastLogin: LastLogin;
        UserProfile: UserProfile;
        UserProfileReply: UserProfileReply;
        CommunityError: CommunityError;
        MessageText: MessageText;
        UserNameOrEmail: UserNameOrEmail;
        MessageSend: MessageSend;
        MessageReceipt: MessageReceipt;
        MessageReplyCreate: MessageReplyCreate;
        MessageReaction: MessageReaction;
        IntegrationChannel: IntegrationChannel;
        IntegrationChannelListReply: IntegrationChannelListReply;
        UserFieldType: UserFieldType;
        UserFieldCreator: UserFieldCreator;
        UserField: UserField;
        UserFieldListReply: UserFieldListReply;
        IntegrationUserFieldCreate: IntegrationUserFieldCreate;
        UserFieldReply: UserFieldReply;
        UserFieldUpdate: UserFieldUpdate;
        UserFieldHistoryCreate: UserFieldHistoryCreate;
        UserFieldSummary: UserFieldSummary;
        UserFieldHistory: UserFieldHistory;
        UserFieldHistoryReply: UserFieldHistoryReply;
        CommunityPageMeta: CommunityPageMeta;
        UserFieldHistoryPageReply: UserFieldHistoryPageReply;
        ApiKeyExpireDate: ApiKeyExpireDate;
        ApiKey: ApiKey;
        ApiKeyListReply: ApiKeyListReply;
        ApiKeyPermission: ApiKeyPermission;
        ApiKeyNewExpireDate: ApiKeyNewExpireDate;
        ApiKeyCreate: ApiKeyCreate;
        ApiKeyReply: ApiKeyReply;
        ApiKeyUpdate: ApiKeyUpdate;
        CommunityUser: CommunityUser;
        CommunityUserPageReply: CommunityUserPageReply;
        CommunityUserReply: CommunityUserReply;
        ApplicationUserFieldType: ApplicationUserFieldType;
        ApplicationUserFieldCreate: ApplicationUserFieldCreate;
        ApplicationUserFieldUpdate: ApplicationUserFieldUpdate;
    };
    responses: {
        /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. */
        SystemUnauthorized: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SystemError;
            };
        };
        /** @description Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. */
        SystemTooManyRequests: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SystemError;
            };
        };
        /** @description An error in the service. Retry a read, and a write with the same idempotency key. */
        SystemServerError: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SystemError;
            };
        };
        /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. */
        SecureAuthUnauthorized: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SecureAuthError;
            };
        };
        /** @description Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. */
        SecureAuthTooManyRequests: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SecureAuthError;
            };
        };
        /** @description An error in the service. Retry a read, and a write with the same idempotency key. */
        SecureAuthServerError: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SecureAuthError;
            };
        };
        /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. */
        StatusUnauthorized: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusError;
            };
        };
        /** @description Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. */
        StatusTooManyRequests: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusError;
            };
        };
        /** @description An error in the service. Retry a read, and a write with the same idempotency key. */
        StatusServerError: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusError;
            };
        };
        /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. */
        CommunityUnauthorized: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CommunityError;
            };
        };
        /** @description Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. */
        CommunityTooManyRequests: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CommunityError;
            };
        };
        /** @description An error in the service. Retry a read, and a write with the same idempotency key. */
        CommunityServerError: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CommunityError;
            };
        };
    };
    parameters: {
        /**
         * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
         * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
         */
        IdempotencyKey: string;
        /**
         * @description The `_id` of the server, which is also the ID of the community.
         * @example 665f1c2ab7e4d90012a3b401
         */
        ServerId: ObjectId;
        /**
         * @description The `_id` of the role.
         * @example 665f1c2ab7e4d90012a3b421
         */
        RoleId: ObjectId;
        /**
         * @description The `_id` of the channel.
         * @example 665f1c2ab7e4d90012a3b432
         */
        ChannelId: ObjectId;
        /**
         * @description ID of the badge, a UUID.
         * @example 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61
         */
        BadgeInPath: BadgeId;
        /**
         * @description ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`.
         * @example 1102
         */
        UserId: UserRef;
        /**
         * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
         * @example 665f1c2ab7e4d90012a3b401
         */
        CommunityId: ObjectId;
        /**
         * @description ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.
         * @example 665f1c2ab7e4d90012a3b461
         */
        FieldId: ObjectId;
        /**
         * @description Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`.
         * @example 1
         */
        Page: number;
        /**
         * @description Number of items per page. Proposed by us: 1 to 100, the default `20`.
         * @example 20
         */
        Limit: number;
        /**
         * @description Only entries created at or after this time.
         * @example 2026-02-01T00:00:00.000Z
         */
        From: Timestamp;
        /**
         * @description Only entries created before this time. It must not be before `from`; otherwise the response is a 400.
         * @example 2026-04-01T00:00:00.000Z
         */
        To: Timestamp;
        /**
         * @description ID of the API key (its `_id`), 24 hexadecimal digits. It is not the key itself.
         * @example 665f1c2ab7e4d90012a3b482
         */
        ApiKeyId: ObjectId;
    };
    requestBodies: never;
    headers: {
        /**
         * @description ID of the request in our logs. Log it with every error, and quote it when you ask for help. Proposed by us: production may not send it.
         * @example req_01hqz6t9m2
         */
        XRequestId: string;
        /**
         * @description Number of seconds to wait before the next request with this credential, or from this address. Proposed by us: the vendor documents no rate limit.
         * @example 2
         */
        RetryAfter: number;
    };
    pathItems: never;
}
/** @description At least 10 characters, with a letter and a digit. Spaces are allowed. */
export type NewPassword = string;
/** @description A new account. */
export type AccountCreate = {
    /** @description Given name. */
    firstname?: string;
    /** @description Family name. */
    lastname?: string;
    /** @description Unique user name: letters, digits, dots, hyphens and underscores. */
    username: string;
    /** @description Display name. If it is absent or empty, it is the user name. */
    displayname?: string;
    /**
     * Format: email
     * @description The email address for sign-in. It receives a code by email.
     */
    email: string;
    password: NewPassword;
    /** @description The same password again. If it differs, the response is a 400. */
    confirmPassword: string;
};
/** @description Whether the call succeeded. Every System response has it. */
export type SystemMeta = {
    /**
     * @description `true` in a successful response.
     * @constant
     */
    success: true;
    /** @description A message for people. Its wording may change; do not compare it. */
    message: string;
    /** @description A detail for developers. The vendor's samples repeat `message` here. It may be empty. */
    devMessage: string;
};
/**
 * @description The `userId` of a user, a number as a string. It is not the user's `_id`, and not the integer `id`.
 * @example 1102
 */
export type UserNumber = string;
/** @description An account after registration. */
export type Account = {
    userId: UserNumber;
    /** @description User name of the account. */
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
export type AccountReply = {
    meta: SystemMeta;
    body: Account;
};
/**
 * @description The reason, for programs: one word per reason, which stays the same when the message changes. Each operation lists its codes. Proposed by us; absent in production until the vendor sends it, so also handle the HTTP status.
 * @example badge_title_taken
 */
export type ReasonCode = string;
/** @description An invalid part of the request. Proposed by us. */
export type InvalidField = {
    /**
     * @description A JSON Pointer (RFC 6901) to the field. Its first word is the part of the request: `path`, `query`, `header` or `body`.
     * @example /body/title
     */
    pointer: string;
    /** @description What is wrong with the field: `missing`, `unknown`, `repeated`, `wrong_type`, `too_short`, `too_long`, `too_small`, `too_large`, `too_few`, `too_many`, `not_unique`, `wrong_format`, `not_allowed`, `malformed`, `mismatch`, `not_future`, `not_found`, `taken`, `wrong_content_type` or `invalid`. */
    code: string;
};
/** @description The invalid parts of the request. Only in a response with status 400. Proposed by us; absent in production until the vendor sends it. */
export type InvalidFields = InvalidField[];
/** @description The error response of the System family. Proposed by us. */
export type SystemError = {
    /** @description The error. */
    meta: {
        /**
         * @description `false` in every error.
         * @constant
         */
        success: false;
        /** @description The error message, for people. Its wording may change; do not compare it. */
        message: string;
        /** @description A detail for developers, such as the field and what is allowed. It may be empty. */
        devMessage: string;
        code?: ReasonCode;
        errors?: InvalidFields;
    };
};
/** @description An email address and the code from the email. */
export type EmailVerification = {
    /**
     * Format: email
     * @description The email address from registration.
     */
    email: string;
    /** @description The six-digit code from the email. */
    verificationCode: string;
};
/** @description Confirms that the email address is verified. */
export type Verification = {
    userId: UserNumber;
    /**
     * @description Always `true`.
     * @constant
     */
    isVerified: true;
};
/** @description The verified account. */
export type VerificationReply = {
    meta: SystemMeta;
    body: Verification;
};
/** @description Credentials of an account. */
export type Login = {
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
export type ObjectId = string;
/**
 * Format: int64
 * @description The `id` of a user, an integer. It is not the user's `_id`, and not the `userId`.
 * @example 100200302
 */
export type NumericId = number;
/** @description The account that logged in. */
export type SessionUser = {
    /** @description ID of the account, 24 hexadecimal digits. */
    _id: ObjectId;
    id: NumericId;
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
export type Session = {
    /** @description A JSON Web Token, valid for seven days. Keep it secret, like a password. */
    token: string;
    user: SessionUser;
};
/** @description The token. */
export type LoginReply = {
    meta: SystemMeta;
    body: Session;
};
/** @description A link that signs a member in. */
export type SecureAuthReply = {
    /** @description `false` in a successful response. */
    error: boolean;
    /** @description Sign-in URL. Redirect the member's browser to it. Its form is `https://{cname}/v2/app/loginApi/{key}/2?token={token}&host={cname}`. */
    loginUrl: string;
    /** @description ID of the session that the link opens. */
    sessionId: string;
};
/** @description The error message, for people. Its wording may change; do not compare it. For a 400 it names the field and what is allowed. */
export type ErrorMessage = string;
/** @description The error response of secure auth. Proposed by us. */
export type SecureAuthError = {
    /**
     * @description `true` in every error.
     * @constant
     */
    error: true;
    message: ErrorMessage;
    code?: ReasonCode;
    errors?: InvalidFields;
};
/**
 * Format: date-time
 * @description A timestamp in UTC, ISO 8601 with milliseconds.
 * @example 2026-03-02T09:15:00.000Z
 */
export type Timestamp = string;
/**
 * Format: int64
 * @description Revision counter of the storage. It is internal and may change.
 * @example 0
 */
export type Revision = number;
/** @description A community in the System family. */
export type Server = {
    /** @description ID of the server, 24 hexadecimal digits. */
    _id: ObjectId;
    /** @description Name of the server. */
    title: string;
    /** @description Description of the server; may be empty. */
    description: string;
    /**
     * Format: uri-reference
     * @description Image URL; may be empty.
     */
    image: string;
    userId: UserNumber;
    /** @description Time of creation. */
    createdAt: Timestamp;
    /** @description Time of the last change. */
    updatedAt: Timestamp;
    __v: Revision;
};
/** @description The servers of an account. */
export type ServerListReply = {
    meta: SystemMeta;
    /** @description The servers, oldest first. */
    body: Server[];
};
/** @description A new server. */
export type ServerCreate = {
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
export type ServerReply = {
    meta: SystemMeta;
    body: Server;
};
/** @description The fields of a server to change. */
export type ServerUpdate = {
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
export type RoleServerPermissions = {
    /** @description Send direct messages to members. */
    allow_dm?: boolean;
    /** @description Create invitations. */
    create_invite?: boolean;
    /** @description Remove members from the community. They can join again. */
    kick_members?: boolean;
    /** @description Ban members permanently. */
    ban_members?: boolean;
    /** @description Change roles, and add them to members. */
    manage_roles?: boolean;
    /** @description Create, change and delete channels. */
    manage_channels?: boolean;
    /** @description Administrator of the community, with every permission. */
    server_administrator?: boolean;
    /** @description Warn members. */
    warn_members?: boolean;
    /** @description Suspend members temporarily. */
    suspend_members?: boolean;
    /** @description Broadcast a message to several communities that the member belongs to. */
    broadcast_messages?: boolean;
    /** @description Change the language of other members. */
    overwrite_language_settings?: boolean;
};
/** @description Channel permissions of a role, with the names in responses. */
export type RoleChannelPermissions = {
    /** @description Read the message history. */
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
export type Role = {
    /** @description ID of the role, 24 hexadecimal digits. */
    _id?: ObjectId;
    /** @description Name of the colour of the role, such as `red` or `blue`. */
    class?: string;
    /** @description Description of the role. */
    description?: string;
    /** @description Name of the role. */
    title?: string;
    /**
     * Format: int64
     * @description Rank of the role. We assume that the lowest number is the highest role.
     */
    order?: number;
    /** @description Whether members with this role count towards the bill. */
    billable?: boolean;
    /** @description ID of the community. */
    serverId?: ObjectId;
    serverPermissions?: RoleServerPermissions;
    channelPermissions?: RoleChannelPermissions;
    /** @description Time of creation. */
    createdAt?: Timestamp;
    /** @description Time of the last change. */
    updatedAt?: Timestamp;
    __v?: Revision;
};
/** @description An array of roles. */
export type RoleListReply = {
    meta: SystemMeta;
    /** @description The roles. */
    body: Role[];
};
/**
 * @description A known type of a channel. Samples of the API have `open` and `forum`. The vendor's 2026 documentation names direct, text and iframe channels. The vendor's help also names whisper, announcement, audio and other multimedia channels, whose values in the API are not known.
 * @enum {string}
 */
export type ChannelType = "open" | "forum" | "direct" | "text" | "iframe";
/** @description A channel in a response. */
export type Channel = {
    /** @description Name of the channel. The vendor's page lists `title` as required instead, but its sample has `topic`. */
    topic?: string;
    /** @description Name of the channel, if `topic` is absent. See `topic`. */
    title?: string;
    /** @description IDs of the roles that can see the channel. If it is empty, every member can. */
    permissions: string[];
    userId: UserNumber;
    /** @description ID of the community. */
    serverId: ObjectId;
    /** @description Type of the channel. It may be a value that is not known. */
    channelType: ChannelType | (string & {});
    /** @description ID of the channel, 24 hexadecimal digits. */
    _id: ObjectId;
    /** @description Time of creation. */
    createdAt: Timestamp;
    /** @description Time of the last change. */
    updatedAt: Timestamp;
    __v: Revision;
};
/** @description All channels. */
export type ChannelListReply = {
    meta: SystemMeta;
    /** @description The channels, oldest first. */
    body: Channel[];
};
/** @description Server permissions of a role, with the names for requests. Proposed by us: no other fields. */
export type RoleWriteServerPermissions = {
    /** @description Administrator of the community, with every permission. */
    server_administrator: boolean;
    /** @description Send direct messages to members. */
    allow_dm: boolean;
    /** @description Create invitations. */
    create_invite: boolean;
    /** @description Warn members. */
    warn_members: boolean;
    /** @description Suspend members temporarily. */
    suspend_members: boolean;
    /** @description Ban members permanently. */
    ban_members: boolean;
    /** @description Broadcast a message to several communities that the member belongs to. */
    broadcast_messages: boolean;
    /** @description Change the language of other members. */
    overwrite_language: boolean;
};
/** @description Channel permissions of a role, with the names for requests. Proposed by us: no other fields. */
export type RoleWriteChannelPermissions = {
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
    /** @description Share links. */
    share_links: boolean;
    /** @description Share attachments. The capital A is part of the name. */
    share_Attachments: boolean;
};
/** @description A new role, or the new state of one. Every field is required. Proposed by us: no other fields. */
export type RoleWrite = {
    /** @description Name of the colour of the role, such as `red` or `blue`. Proposed by us: 1 to 32 characters. */
    class: string;
    /** @description Name of the role. Proposed by us: 1 to 100 characters. */
    title: string;
    /**
     * Format: int32
     * @description Rank of the role. We assume that the lowest number is the highest role. Proposed by us: 0 to 10,000.
     */
    order: number;
    /** @description Whether members with this role count towards the bill. */
    billable: boolean;
    server_permissions: RoleWriteServerPermissions;
    channel_permissions: RoleWriteChannelPermissions;
};
/** @description One role. */
export type RoleReply = {
    meta: SystemMeta;
    body: Role;
};
/**
 * @description A user, by one of two IDs: the numeric `userId` as a string (`"1102"`), or the `_id` of 24 hexadecimal digits. A user name or an email address is not accepted here.
 * @example 1102
 */
export type UserRef = string;
/** @description An object without known fields. */
export type EmptyObject = Record<string, never>;
/** @description Confirms that the role was deleted. */
export type RoleDeletedReply = {
    meta: SystemMeta;
    body: EmptyObject;
};
/** @description The member who receives or loses the role. */
export type RoleAssignment = {
    userId: UserRef;
};
/** @description Confirms that the role was removed from the member. */
export type RoleRemovedReply = {
    meta: SystemMeta;
    /** @description Always empty. */
    body: Role[];
};
/** @description A new channel, or the new state of one. Proposed by us: no other fields. */
export type ChannelWrite = {
    /** @description Name of the channel. Proposed by us: 1 to 100 characters. */
    topic: string;
    /** @description Type of the channel. Use a known value; we do not know which others the API accepts. */
    channelType: ChannelType | (string & {});
};
/** @description One channel. */
export type ChannelReply = {
    meta: SystemMeta;
    body: Channel;
};
/** @description Confirms that the channel was deleted. */
export type ChannelDeletedReply = {
    meta: SystemMeta;
    body: EmptyObject;
};
/**
 * Format: uuid
 * @description ID of a badge, a UUID.
 */
export type BadgeId = string;
/** @description A badge in a response. Its numbers and booleans are strings. */
export type Badge = {
    /** @description Name of the badge. */
    title: string;
    /** @description What a member does to earn the badge. `custom` is the only known value. */
    action: string;
    /** @description Number of times that a member does the action to earn the badge, as a string such as `"3"`. */
    quantity: string;
    /** @description Description of the badge. It may be empty. */
    description: string;
    /** @description Whether an application for the badge requires an attachment as proof, as the string `"true"` or `"false"`. */
    attachRequired: string;
    /** @description The string `"true"` or `"false"`. We assume that it says whether any member has the badge. */
    awarded: string;
    id: BadgeId;
    /** @description Image URL. It may be empty. */
    image: string;
};
/** @description An array of badges. */
export type BadgeListReply = {
    meta: SystemMeta;
    /** @description The badges. */
    body: Badge[];
};
/** @description A new badge. Proposed by us: no other fields. */
export type BadgeCreate = {
    /** @description Name of the badge. Proposed by us: 1 to 100 characters. */
    title: string;
    /** @description What a member does to earn the badge. `custom` is the only known value: members apply for the badge, or you award it. Proposed by us: 1 to 50 characters. */
    action: string;
    /**
     * Format: int32
     * @description Number of times that a member does the action to earn the badge, from 0 to 999.
     */
    quantity?: number;
    /**
     * Format: uri-reference
     * @description Image URL. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`.
     */
    image?: string;
    /** @description Description of the badge. Proposed by us: at most 1,000 characters. */
    description?: string;
    /**
     * Format: uri-reference
     * @description URL of the image for dark themes. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`.
     */
    darkImage?: string;
    /**
     * Format: uri-reference
     * @description URL of the image for light themes. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`.
     */
    lightImage?: string;
    /** @description Whether `darkImage` and `lightImage` are shown instead of `image`. */
    enabledDarkAndLight?: boolean;
    /** @description Whether the badge gives XP. */
    award?: boolean;
    /** @description Whether the badge gives coins. */
    awardCurrency?: boolean;
    /** @description Whether an application for the badge requires an attachment as proof. */
    attachRequired?: boolean;
    /**
     * Format: int32
     * @description Number of XP that the badge gives. Proposed by us: 0 to 1,000,000,000.
     */
    awardXpQuantity?: number;
    /**
     * Format: int32
     * @description Number of coins that the badge gives. Proposed by us: 0 to 1,000,000,000.
     */
    awardCurrencyQuantity?: number;
    /** @description Only on an earlier copy of the vendor's page. We assume that members can apply for the badge. */
    applied?: boolean;
    /** @description Only on an earlier copy of the vendor's page. Its meaning is not known. */
    awarded?: boolean;
};
/** @description One badge. */
export type BadgeReply = {
    meta: SystemMeta;
    body: Badge;
};
/** @description The new state of a badge. All fields except `applied` and `awarded` are required. Proposed by us: no other fields. */
export type BadgeUpdate = {
    /** @description Name of the badge. Proposed by us: 1 to 100 characters. */
    title: string;
    /** @description What a member does to earn the badge. `custom` is the only known value: members apply for the badge, or you award it. Proposed by us: 1 to 50 characters. */
    action: string;
    /**
     * Format: int32
     * @description Number of times that a member does the action to earn the badge, from 0 to 999.
     */
    quantity: number;
    /**
     * Format: uri-reference
     * @description Image URL. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`.
     */
    image: string;
    /** @description Description of the badge. Proposed by us: at most 1,000 characters. */
    description: string;
    /**
     * Format: uri-reference
     * @description URL of the image for dark themes. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`.
     */
    darkImage: string;
    /**
     * Format: uri-reference
     * @description URL of the image for light themes. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`.
     */
    lightImage: string;
    /** @description Whether `darkImage` and `lightImage` are shown instead of `image`. */
    enabledDarkAndLight: boolean;
    /** @description Whether the badge gives XP. */
    award: boolean;
    /** @description Whether the badge gives coins. */
    awardCurrency: boolean;
    /** @description Whether an application for the badge requires an attachment as proof. */
    attachRequired: boolean;
    /**
     * Format: int32
     * @description Number of XP that the badge gives. Proposed by us: 0 to 1,000,000,000.
     */
    awardXpQuantity: number;
    /**
     * Format: int32
     * @description Number of coins that the badge gives. Proposed by us: 0 to 1,000,000,000.
     */
    awardCurrencyQuantity: number;
    /** @description Only on an earlier copy of the vendor's page. We assume that members can apply for the badge. */
    applied?: boolean;
    /** @description Only on an earlier copy of the vendor's page. Its meaning is not known. */
    awarded?: boolean;
};
/** @description Confirms that the badge was deleted. */
export type BadgeDeletedReply = {
    meta: SystemMeta;
    body: EmptyObject;
};
/** @description The member who receives or loses the badge. Proposed by us: no other fields. */
export type BadgeAward = {
    userId: UserRef;
};
/** @description Confirms that the badge was removed from the member. */
export type BadgeRemovedReply = {
    meta: SystemMeta;
    /** @description Empty in the vendor's sample. */
    body: Badge[];
};
/** @description Value of a user field, in the form that its type requires: a number, a boolean, or a string for every other type (`YYYY-MM-DD` for a date). `null` if the member has no value. */
export type UserFieldValue = string | number | boolean | null;
/** @description Value of one user field (custom field). Proposed by us: the list of required fields, no other fields. */
export type UserCreateCustomField = {
    /** @description ID or name of the user field. The API writes the name of this property with a lower-case "or". Proposed by us: 1 to 100 characters. */
    fieldIdorName: string;
    value: UserFieldValue;
};
/** @description A new user. Proposed by us: no other fields. */
export type UserCreate = {
    /** @description ID of the community. The documentation mentions this field, but whether you must send it is unknown. The key already identifies the community, so both must be the same. */
    communityId?: ObjectId;
    /** @description First name (given name). Proposed by us: at most 100 characters. */
    firstname: string;
    /** @description Last name (family name). Proposed by us: at most 100 characters. */
    lastname: string;
    /** @description Username, as written after `@`. Unique in the community. It contains no `@`, so that it cannot be the email address of another user. Proposed by us: 1 to 64 characters, the pattern `^[^@]*$`. */
    username: string;
    /** @description Display name. Proposed by us: at most 100 characters. */
    displayname: string;
    /**
     * Format: email
     * @description Email address for the sign-in. Unique in the community. Proposed by us: at most 254 characters, the format `email`.
     */
    email: string;
    /** @description Password for the sign-in. Required on the 2025 page of the documentation. Omit it when an identity provider (SSO) handles the sign-in. Proposed by us: 8 to 128 characters. */
    password?: string;
    /** @description The same password again. Send it with `password`, and omit it without. Proposed by us: 8 to 128 characters. */
    confirmPassword?: string;
    /**
     * Format: int32
     * @description Access level of the user. Your community defines what each level means. Proposed by us: 0 to 9.
     */
    accessLevel: number;
    /** @description `true`: the user is a full member of the community (server) at once. */
    joinServer: boolean;
    /** @description `true`: the user receives a welcome email. */
    sendEmail: boolean;
    /** @description `true`: the welcome email contains the password. */
    emailPassword: boolean;
    /** @description Template of the welcome email. Only the value `0` is known. Proposed by us: 1 to 64 characters. */
    emailTemplate?: string;
    /** @description Values of the community's user fields. Proposed by us: at most 200 items. */
    customFields?: UserCreateCustomField[];
    /** @description Referral value. The referral mapping of your community uses it. Proposed by us: at most 100 characters. */
    referral?: string;
    /** @description ID of the user in your system. Works only if an identifier field is configured in the community. Proposed by us: 1 to 100 characters. */
    externalId?: string;
};
/**
 * @description `success` in a successful response.
 * @constant
 */
export type StatusSuccess = "success";
/** @description A message for people. Its wording may change; do not compare it. */
export type ReplyText = string;
/** @description IDs of the new user. */
export type CreatedUser = {
    /** @description ID of the user. */
    _id: ObjectId;
    userId: UserNumber;
    /** @description Username, as written after `@`. */
    username: string;
    /**
     * Format: email
     * @description Email address.
     */
    email: string;
};
/** @description The new user. No page shows this response. */
export type UserCreateReply = {
    status: StatusSuccess;
    message: ReplyText;
    data: CreatedUser;
};
/** @description A failure under HTTP status 200. The vendor's own client checks `status` in each response, so such responses exist. The client of this project throws an `ApiError` for them. */
export type StatusFailure = {
    /** @description A word other than `success`. Its values are not known. */
    status: string;
    /** @description The error message. */
    message?: string;
};
/** @description The error response of Integration's users, messages and channels. Proposed by us. */
export type StatusError = {
    /**
     * @description `error` in every error.
     * @constant
     */
    status: "error";
    message: ErrorMessage;
    code?: ReasonCode;
    errors?: InvalidFields;
};
/**
 * @description `delete` deletes the user, `restore` restores a deleted one.
 * @enum {string}
 */
export type UserActionName = "delete" | "restore";
/** @description The action, and the user that it concerns. Proposed by us: no other fields. */
export type UserAction = {
    action: UserActionName;
    /** @description Username of the user. Proposed by us: 1 to 64 characters. */
    user: string;
};
/** @description The fields of the request. */
export type UserActionReply = {
    action: UserActionName | (string & {});
    /** @description Username of the user. */
    user: string;
};
/** @description The user whose data you want. Proposed by us: no other fields. */
export type UserDataQuery = {
    /** @description ID or email address of the user. Proposed by us: 1 to 254 characters. */
    idOrEmail: string;
};
/** @description Values of the community's user fields for this member, by database key. The vendor documents a free-form object. */
export type CustomFields = {
    [key: string]: unknown;
};
/** @description Data of one user. */
export type UserData = {
    /** @description ID of the user. The user field operations expect this ID. */
    _id?: ObjectId;
    /** @description Numeric ID of the user, as a string such as `1102`. */
    userId: string;
    /** @description Username, as written after `@`. Present since August 2025. */
    username?: string;
    /** @description Balance of experience points (XP). */
    xp: number;
    /** @description Balance of coins, the in-game currency. */
    coins: number;
    /** @description Titles of the user's roles. Every user has `@all`. */
    roles: string[];
    /** @description Title of the user's highest role. */
    highestRole: string;
    /** @description First name (given name). May be empty. */
    firstName: string;
    /** @description Last name (family name). May be empty. */
    lastName: string;
    /** @description XP earned today. */
    xpEarnedToday: number;
    /** @description Coins earned today. */
    coinsEarnedToday: number;
    /** @description Language of the user, as a name such as `English`. */
    language: string;
    /** @description Number of messages that the user sent. */
    totalMessages: number;
    /** @description Number of reactions that the user sent. */
    totalReactions: number;
    /** @description Number of visits to the community. */
    visitCount: number;
    /** @description Number of replies that the user sent. */
    replySent: number;
    /** @description Time spent in the community. The documentation states no unit; our server counts seconds. */
    timeSpent: number;
    /** @description Number of consecutive days with a sign-in. */
    loginStreak: number;
    customFields: CustomFields;
};
/** @description Data of one user. */
export type UserDataReply = {
    status: StatusSuccess;
    data: UserData;
};
/** @description First and last day of the range. Both are included. */
export type DateRange = {
    /**
     * Format: date
     * @description First day, as `YYYY-MM-DD`.
     */
    start_date: string;
    /**
     * Format: date
     * @description Last day, as `YYYY-MM-DD`.
     */
    end_date: string;
};
/** @description Totals of the whole range. */
export type Earnings = {
    /** @description Coins earned in the range. */
    coins: number;
    /** @description XP earned in the range. */
    xp: number;
};
/** @description XP and coins of one day. */
export type DailyEarnings = {
    /**
     * Format: date
     * @description The day, as `YYYY-MM-DD`.
     */
    date: string;
    /** @description Coins earned on this day. */
    coins: number;
    /** @description XP earned on this day. */
    xp: number;
};
/** @description XP and coins that a user earned in a range of days. */
export type GamificationStats = {
    /** @description ID of the user. */
    user_id: string;
    range: DateRange;
    totals: Earnings;
    /** @description One entry per day, newest first. */
    daily_stats: DailyEarnings[];
};
/** @description Gamification stats of one user. */
export type GamificationStatsReply = {
    status: StatusSuccess;
    message: ReplyText;
    data: GamificationStats;
};
/** @description A file of updates. Proposed by us: no other fields. */
export type UserBulkUpdate = {
    /**
     * Format: binary
     * @description The CSV file. The description of the operation lists its columns and limits.
     */
    data: Blob;
};
/** @description Confirms that the job is queued. */
export type BulkJob = {
    /** @description A message for people about the job. */
    message: string;
};
/** @description Confirms that the job is queued. */
export type BulkJobReply = {
    status: StatusSuccess;
    message: ReplyText;
    data: BulkJob;
};
/** @description A file of users, and their community. Proposed by us: no other fields. */
export type UserBulkImport = {
    /**
     * Format: binary
     * @description The CSV, XLS or XLSX file. The description of the operation lists its columns and limits.
     */
    data: Blob;
    /** @description ID of the community. The platform shows it under Settings > Appearance. */
    communityId: ObjectId;
};
/**
 * Format: int32
 * @description HTTP status of this response.
 */
export type SuccessStatusCode = number;
/** @description Whether the call succeeded, and the HTTP status. */
export type CommunityMeta = {
    status: StatusSuccess;
    statusCode: SuccessStatusCode;
};
/** @description Time of the last sign-in; `null` if the member has never signed in. */
export type LastLogin = Timestamp | null;
/** @description Profile and online status of a member. The include flags of the request choose its fields, so no field is always present. */
export type UserProfile = {
    /** @description ID of the member, 24 hexadecimal digits. */
    _id?: ObjectId;
    id?: NumericId;
    /** @description URL of the avatar image. Empty when the member has none. */
    avatar?: string;
    /** @description Display name. */
    displayName?: string;
    /** @description Unique user name, as written after `@`. */
    username?: string;
    /** @description First name. It may be empty. */
    firstName?: string;
    /** @description Last name. It may be empty. */
    lastName?: string;
    /** @description Email address for sign-in. */
    email?: string;
    /** @description Whether the member is online now. */
    isOnline?: boolean;
    lastLogin?: LastLogin;
};
/** @description The profile of a member. */
export type UserProfileReply = {
    meta: CommunityMeta;
    message: ReplyText;
    data: UserProfile;
};
/** @description The error response of the Application family, and of Integration's user fields and their histories. Proposed by us. */
export type CommunityError = {
    /** @description The error and the HTTP status. */
    meta: {
        /**
         * @description `error` in every error.
         * @constant
         */
        status: "error";
        /**
         * Format: int32
         * @description HTTP status of this response.
         */
        statusCode: number;
    };
    message: ErrorMessage;
    code?: ReasonCode;
    errors?: InvalidFields;
};
/** @description Text of the message. It can contain line breaks. Proposed by us: 1 to 4,000 characters. */
export type MessageText = string;
/**
 * @description A user, by user name or email address. A value with an `@` is an email address, never a user name. Proposed by us: 1 to 254 characters.
 * @example bamboostick
 */
export type UserNameOrEmail = string;
/** @description A new message. Proposed by us: no other fields. */
export type MessageSend = {
    /** @description ID of the channel. */
    channelId: ObjectId;
    message: MessageText;
    /** @description Username or email address of the sender. With an `@` it is an email address, never a username. Proposed by us: 1 to 254 characters. */
    sender: UserNameOrEmail;
    /** @description ID of the forum topic. Required if the channel's type is `forum`. Proposed by us: 24 characters, the pattern `^[0-9a-fA-F]{24}$`. */
    forumTopicId?: string;
};
/** @description Confirms the message, the reply or the reaction. */
export type MessageReceipt = {
    status: StatusSuccess;
    message: ReplyText;
};
/** @description A reply to a message. Proposed by us: no other fields. */
export type MessageReplyCreate = {
    /** @description ID of the message that you reply to. No documented operation returns the ID of a message: the responses of `integration.messages.send` and `integration.messages.reply` have none. The development server of this project shows the IDs of its messages at `/__dev`. */
    messageId: ObjectId;
    message: MessageText;
    /** @description Username or email address of the sender. With an `@` it is an email address, never a username. Proposed by us: 1 to 254 characters. */
    sender: UserNameOrEmail;
};
/** @description An emoji reaction to a message. Proposed by us: no other fields. */
export type MessageReaction = {
    /** @description ID of the message that you react to. No documented operation returns the ID of a message: the responses of `integration.messages.send` and `integration.messages.reply` have none. The development server of this project shows the IDs of its messages at `/__dev`. */
    messageId: ObjectId;
    /** @description The emoji as a shortcode between colons, such as `:sparkling_heart:`. Proposed by us: 3 to 64 characters, the pattern `^:[a-z0-9_+-]+:$`. */
    emoji: string;
    /** @description Username or email address of the sender. With an `@` it is an email address, never a username. Proposed by us: 1 to 254 characters. */
    sender: UserNameOrEmail;
};
/** @description A channel. */
export type IntegrationChannel = {
    /** @description ID of the channel. */
    _id: ObjectId;
    /** @description Name of the channel. */
    topic: string;
    /** @description Type of the channel, such as `open` or `forum`. The API has more types than the documentation lists, so expect other values. */
    channelType: string;
};
/** @description All channels of the community. */
export type IntegrationChannelListReply = {
    status: StatusSuccess;
    /** @description The channels. */
    data: IntegrationChannel[];
};
/**
 * @description Data type of a user field. Known types: `text`, `number`, `boolean`, `date`, `select`, `single-line-text`, `multi-line-text` and `numerical`. Others may exist. `text` and `single-line-text` mean the same, and so do `number` and `numerical`. A field keeps the word that it was last written with.
 * @example number
 */
export type UserFieldType = string;
/** @description The member who created a user field. */
export type UserFieldCreator = {
    /** @description ID of the member, 24 hexadecimal digits. */
    _id: ObjectId;
    /** @description The numeric `id` of the member. The vendor's sample of an updated field lacks it. */
    id?: NumericId;
    /** @description URL of the avatar image. Empty when the member has none. */
    avatar: string;
    /** @description Display name. */
    displayName: string;
    /** @description Unique user name. */
    username: string;
};
/** @description A profile field that a community adds to all its members, such as a favourite market. The vendor calls it a custom field. */
export type UserField = {
    /** @description ID of the user field, 24 hexadecimal digits. */
    _id: ObjectId;
    /** @description Database key, set at creation, with hyphens for spaces. The vendor's samples of a created field lack it. */
    field?: string;
    /** @description Display label. It can be changed at any time. */
    name: string;
    type: UserFieldType;
    /** @description The member who created the field. `null` if an API key created it, or if it is a default field of the platform. */
    creator: UserFieldCreator | null;
    /** @description ID of the community. The vendor's sample of an updated field lacks it. */
    communityId?: ObjectId;
    /** @description Time of creation. */
    createdAt: Timestamp;
    /** @description Time of the last change. */
    updatedAt: Timestamp;
};
/** @description All user fields of a community, in one response. */
export type UserFieldListReply = {
    meta: CommunityMeta;
    message: ReplyText;
    /** @description The fields, oldest first. */
    data: UserField[];
};
/** @description A new user field. Proposed by us: no other fields. */
export type IntegrationUserFieldCreate = {
    /** @description Display name of the field. Proposed by us: at most 100 characters. */
    name: string;
    /**
     * @description Type of the values.
     * @enum {string}
     */
    type: "text" | "number" | "boolean" | "date" | "select";
    /** @description Description of the field, for people. Proposed by us: at most 1,000 characters. */
    description?: string;
    /**
     * @description `true`: every user must have a value.
     * @default false
     */
    required?: boolean;
    defaultValue?: UserFieldValue;
    /** @description Allowed values of a field of the type `select`. Proposed by us: at most 100 items. */
    options?: string[];
};
/** @description One user field. */
export type UserFieldReply = {
    meta: CommunityMeta;
    message: ReplyText;
    data: UserField;
};
/** @description The new label and type of a user field. Send both, even if one does not change. Proposed by us: no other fields. */
export type UserFieldUpdate = {
    /** @description Display label. Proposed by us: 1 to 100 characters. */
    name: string;
    /**
     * @description The new type. An update accepts other types than a creation: `single-line-text`, `multi-line-text` and `numerical` exist only here, `boolean` and `select` only at creation. Stored values are not converted.
     * @enum {string}
     */
    type: "date" | "single-line-text" | "numerical" | "multi-line-text" | "number" | "text";
};
/** @description A new value for one of the member's fields. */
export type UserFieldHistoryCreate = {
    /** @description ID of the user field (its `_id`), 24 hexadecimal digits. */
    fieldId: ObjectId;
    value: UserFieldValue;
};
/** @description The user field, as it was when the entry was written. */
export type UserFieldSummary = {
    /** @description ID of the user field, 24 hexadecimal digits. */
    _id: ObjectId;
    /** @description Database key of the field. */
    field: string;
    /** @description Display label of the field at that time. */
    name: string;
    type: UserFieldType;
};
/** @description A past or current value of a member's user field. Entries are added, never changed or deleted. */
export type UserFieldHistory = {
    /** @description ID of the history entry, 24 hexadecimal digits. */
    _id: ObjectId;
    /** @description ID of the community. */
    communityId: ObjectId;
    /** @description ID of the member (the `_id`, not the numeric `userId`), 24 hexadecimal digits. */
    userId: ObjectId;
    /** @description ID of the user field, 24 hexadecimal digits. */
    fieldId: ObjectId;
    field: UserFieldSummary;
    value: UserFieldValue;
    /** @description ID of the member who wrote the value, 24 hexadecimal digits; `null` if an API key wrote it. */
    createdBy: ObjectId | null;
    /** @description Time of creation. */
    createdAt: Timestamp;
};
/** @description One history entry. */
export type UserFieldHistoryReply = {
    meta: CommunityMeta;
    message: ReplyText;
    data: UserFieldHistory;
};
/** @description As `CommunityMeta`, with the page number, its size and the total. */
export type CommunityPageMeta = {
    status: StatusSuccess;
    statusCode: SuccessStatusCode;
    /**
     * Format: int32
     * @description Page number, from 1.
     */
    page: number;
    /**
     * Format: int32
     * @description Maximum number of items per page.
     */
    limit: number;
    /**
     * Format: int32
     * @description Number of items on all pages.
     */
    total: number;
};
/** @description One page of history entries. */
export type UserFieldHistoryPageReply = {
    meta: CommunityPageMeta;
    message: ReplyText;
    /** @description The entries, newest first. */
    data: UserFieldHistory[];
};
/** @description Time from which the API key is rejected. An empty string means no date. */
export type ApiKeyExpireDate = Timestamp | "";
/** @description An API key of a community. */
export type ApiKey = {
    /** @description ID of the API key, 24 hexadecimal digits. */
    _id: ObjectId;
    /** @description Name of the API key. */
    name: string;
    /** @description The API key. Only the response that creates it contains the whole key. All others mask it, except for its last characters. */
    key: string;
    /** @description Permissions of the API key, such as `sendMessage`. Production may send others than a request accepts. */
    permissions: string[];
    /**
     * Format: int64
     * @description The period of the request that last set the expiry, in days. 0 means no expiry, or that the request had a date.
     */
    expirePeriod: number;
    expireDate?: ApiKeyExpireDate;
    /** @description Time of creation. */
    createdAt?: Timestamp;
    /** @description Time of the last change. */
    updatedAt?: Timestamp;
};
/** @description All API keys of a community, in one response. */
export type ApiKeyListReply = {
    meta: CommunityMeta;
    message: ReplyText;
    /** @description The API keys, oldest first. Each `key` is masked. */
    data: ApiKey[];
};
/**
 * @description A permission of an API key, as it is known for requests. Responses may have others. To send messages, a community key needs `sendMessage`, a user key `sendMessages`. `readOwnProfile`, `updateOwnProfile` and `readOwnMessages` are for user keys only: they have no effect on a community key. Proposed by us: the list of values.
 * @enum {string}
 */
export type ApiKeyPermission = "sendMessage" | "sendMessages" | "replyMessage" | "createUser" | "manageUser" | "getUserData" | "getUserStats" | "bulkUpdateUser" | "userFields" | "getMessages" | "leaderboard" | "readOwnProfile" | "updateOwnProfile" | "readOwnMessages";
/** @description Time from which the API key is rejected. It must be in the future, and takes precedence over `expirePeriod`. An empty string means no date. */
export type ApiKeyNewExpireDate = Timestamp | "";
/** @description A new API key. */
export type ApiKeyCreate = {
    /** @description Name of the API key. Two keys may have the same name. */
    name: string;
    /** @description Permissions of the API key. Grant only those that its program needs. */
    permissions: ApiKeyPermission[];
    /**
     * Format: int32
     * @description Days until the API key expires. 0 means no expiry.
     * @default 0
     */
    expirePeriod?: number;
    expireDate?: ApiKeyNewExpireDate;
};
/** @description One API key. */
export type ApiKeyReply = {
    meta: CommunityMeta;
    message: ReplyText;
    data: ApiKey;
};
/** @description The fields to change. Fields that you do not send stay the same. */
export type ApiKeyUpdate = {
    /** @description Name of the API key. Two keys may have the same name. */
    name?: string;
    /** @description New permissions of the API key. They replace the old list. */
    permissions?: ApiKeyPermission[];
    /**
     * Format: int32
     * @description Days from this update until the API key expires. 0 means no expiry.
     */
    expirePeriod?: number;
    expireDate?: ApiKeyNewExpireDate;
};
/** @description A member with profile, and the member's roles, XP and coins in one community. All fields are always present. */
export type CommunityUser = {
    /** @description ID of the member, 24 hexadecimal digits. */
    _id: ObjectId;
    /**
     * Format: int64
     * @description The `id` of the member, an integer. It is not the `_id`, and not the `userId`.
     */
    id: number;
    /**
     * Format: uri-reference
     * @description URL of the avatar image. Empty when the member has none.
     */
    avatar: string;
    /** @description Display name. */
    displayName: string;
    /** @description Unique user name, as written after `@`. */
    username: string;
    /** @description First name. It may be empty. */
    firstName: string;
    /** @description Last name. It may be empty. */
    lastName: string;
    /**
     * Format: email
     * @description Email address for sign-in.
     */
    email: string;
    /** @description Whether the member is online now. */
    isOnline: boolean;
    lastLogin: LastLogin;
    /** @description Titles of the member's roles in this community, highest role first. */
    roles: string[];
    /** @description XP (experience points) of the member in this community. */
    xp: number;
    /** @description Coins of the member in this community. */
    coins: number;
    /** @description Time at which the member joined the community. */
    joinDate: Timestamp;
};
/** @description One page of the members of a community. */
export type CommunityUserPageReply = {
    meta: CommunityPageMeta;
    message: ReplyText;
    /** @description The members, in the order in which they joined. */
    data: CommunityUser[];
};
/** @description One member of a community. */
export type CommunityUserReply = {
    meta: CommunityMeta;
    message: ReplyText;
    data: CommunityUser;
};
/**
 * @description Data type of the user field. The vendor documents a string, without a list. Known types: `text`, `number`, `boolean`, `date`, `select`, `single-line-text`, `multi-line-text` and `numerical`. Proposed by us: 1 to 50 characters.
 * @example number
 */
export type ApplicationUserFieldType = string;
/** @description A new user field, with its database key. Proposed by us: no other fields. */
export type ApplicationUserFieldCreate = {
    /** @description Database key. Spaces become hyphens. It cannot be changed later. */
    field: string;
    /** @description Display label. */
    name: string;
    type: ApplicationUserFieldType;
};
/** @description The new label and type of a user field. Send both, even if one does not change. Proposed by us: no other fields. */
export type ApplicationUserFieldUpdate = {
    /** @description Display label. Proposed by us: 1 to 100 characters. */
    name: string;
    type: ApplicationUserFieldType;
};
export type ResponseSystemUnauthorized = components['responses']['SystemUnauthorized'];
export type ResponseSystemTooManyRequests = components['responses']['SystemTooManyRequests'];
export type ResponseSystemServerError = components['responses']['SystemServerError'];
export type ResponseSecureAuthUnauthorized = components['responses']['SecureAuthUnauthorized'];
export type ResponseSecureAuthTooManyRequests = components['responses']['SecureAuthTooManyRequests'];
export type ResponseSecureAuthServerError = components['responses']['SecureAuthServerError'];
export type ResponseStatusUnauthorized = components['responses']['StatusUnauthorized'];
export type ResponseStatusTooManyRequests = components['responses']['StatusTooManyRequests'];
export type ResponseStatusServerError = components['responses']['StatusServerError'];
export type ResponseCommunityUnauthorized = components['responses']['CommunityUnauthorized'];
export type ResponseCommunityTooManyRequests = components['responses']['CommunityTooManyRequests'];
export type ResponseCommunityServerError = components['responses']['CommunityServerError'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterServerId = components['parameters']['ServerId'];
export type ParameterRoleId = components['parameters']['RoleId'];
export type ParameterChannelId = components['parameters']['ChannelId'];
export type ParameterBadgeInPath = components['parameters']['BadgeInPath'];
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
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
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
                "application/json": AccountCreate;
            };
        };
        responses: {
            /** @description A code was sent by email. The account exists when the code is entered. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. Proposed by us. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description The community of the key accepts no new members, or the server cannot send emails (`registration_closed`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `username_taken`: Another account has this username.
             *     - `email_taken`: Another account has this email address.
             *     - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. Too many codes were sent to this email address (`too_many_codes`). Proposed by us. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                "application/json": EmailVerification;
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
                    "application/json": VerificationReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. The code is wrong, used or expired (`verification_code_invalid`). Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. Proposed by us. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description The community of the registration accepts no new members any more (`registration_closed`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `username_taken`: Another account or member got the user name after the registration.
             *     - `email_taken`: Another account or member got the email address after the registration.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. Too many codes were tried for this email address (`too_many_wrong_codes`). Proposed by us. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                "application/json": Login;
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
                    "application/json": LoginReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. The email address or the password is wrong (`login_failed`). Proposed by us. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `email_not_verified`: The email address is not verified yet.
             *     - `account_suspended`: The account is suspended.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. Too many logins with this email address failed (`too_many_failed_logins`). Proposed by us. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.auth.secureAuth": {
        parameters: {
            query?: {
                /**
                 * @description ID of the member in your system. It becomes the user name of a new member. Proposed by us: 1 to 64 characters.
                 * @example bamboostick
                 */
                userId?: string;
                /**
                 * @description Access level of the member, one digit. The vendor's samples have `0`, `1` and `3`. Their meaning is not documented. Proposed by us: 1 character, the pattern `^[0-9]$`.
                 * @example 1
                 */
                accessLevel?: string;
                /**
                 * @description Action of the link. `login` is the only known value. Proposed by us: 1 to 32 characters.
                 * @example login
                 */
                action?: string;
                /**
                 * @description Email address of a new member. Proposed by us: at most 254 characters, the format `email`.
                 * @example bamboostick@example.com
                 */
                email?: string;
                /**
                 * @description Given name (first name) of a new member. Proposed by us: at most 100 characters.
                 * @example Bamboo
                 */
                firstname?: string;
                /**
                 * @description Family name (last name) of a new member. Proposed by us: at most 100 characters.
                 * @example Stick
                 */
                lastname?: string;
                /**
                 * @description Display name of a new member. Proposed by us: at most 100 characters.
                 * @example Bamboo Stick
                 */
                displayname?: string;
            };
            header?: {
                /**
                 * @description The CNAME of the community. The vendor's page marks it as optional, but always send it. Proposed by us: 1 to 253 characters, the pattern `^[A-Za-z0-9.-]+$`.
                 * @example community.example.com
                 */
                hostname?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link that signs the member in. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SecureAuthReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SecureAuthError;
                };
            };
            401: components["responses"]["SecureAuthUnauthorized"];
            /**
             * @description - `secure_auth_disabled`: Secure auth is disabled in the community of the key.
             *     - `wrong_community`: The key belongs to another community than `hostname`.
             *     - `user_suspended`: The user is deleted or suspended.
             *     - `role_required`: The key has no role that this operation requires.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SecureAuthError;
                };
            };
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
                    "application/json": ServerListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is not an active member of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.servers.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
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
                "application/json": ServerCreate;
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
                    "application/json": ServerReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is not an active member of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `server_limit_reached`: The account already owns 10 servers.
             *     - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description The `_id` of the server, which is also the ID of the community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": ServerUpdate;
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
                    "application/json": ServerReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description The account has no server with this ID (`server_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description The `_id` of the server, which is also the ID of the community.
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
                    "application/json": RoleListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is not an active member of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description The account has no server with this ID (`server_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description The `_id` of the server, which is also the ID of the community.
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
                    "application/json": ChannelListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is not an active member of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description The account has no server with this ID (`server_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.roles.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
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
                "application/json": RoleWrite;
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
                    "application/json": RoleReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /**
             * @description - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `role_order_taken`: Another role of the community has this order.
             *     - `role_limit_reached`: The community already has 250 roles.
             *     - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                id: UserRef;
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
                    "application/json": RoleListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is not an active member of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description No user of the community has this ID (`user_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description The `_id` of the role.
                 * @example 665f1c2ab7e4d90012a3b421
                 */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description All fields of the role. */
        requestBody: {
            content: {
                "application/json": RoleWrite;
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
                    "application/json": RoleReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /**
             * @description - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `role_built_in`: The role is built-in.
             *     - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description No role of the community has this ID (`role_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description Another role of the community has this order (`role_order_taken`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description The `_id` of the role.
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
                    "application/json": RoleDeletedReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /**
             * @description - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description No role of the community has this ID (`role_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description The role is built-in (`role_built_in`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description The `_id` of the role.
                 * @example 665f1c2ab7e4d90012a3b421
                 */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description ID of the member who receives the role. */
        requestBody: {
            content: {
                "application/json": RoleAssignment;
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
                    "application/json": RoleListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /**
             * @description - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
             *     - `user_rank_too_high`: The user is the owner, or does not rank below the account of the key.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `role_not_found`: No role of the community has this ID.
             *     - `user_not_found`: No user of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description The `_id` of the role.
                 * @example 665f1c2ab7e4d90012a3b421
                 */
                id: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description ID of the member who loses the role. */
        requestBody: {
            content: {
                "application/json": RoleAssignment;
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
                    "application/json": RoleRemovedReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /**
             * @description - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
             *     - `user_rank_too_high`: The user is the owner, or does not rank below the account of the key.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `role_not_found`: No role of the community has this ID.
             *     - `user_not_found`: No user of the community has this ID.
             *     - `role_not_assigned`: The user does not have the role.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                    "application/json": ChannelListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is not an active member of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.channels.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
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
                "application/json": ChannelWrite;
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
                    "application/json": ChannelReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `channel_limit_reached`: The community already has 500 channels.
             *     - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description The `_id` of the channel.
                 * @example 665f1c2ab7e4d90012a3b432
                 */
                id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        /** @description All fields of the channel. */
        requestBody: {
            content: {
                "application/json": ChannelWrite;
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
                    "application/json": ChannelReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description No channel of the community has this ID (`channel_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description The channel is a forum with topics, so its type cannot change (`forum_has_topics`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description The `_id` of the channel.
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
                    "application/json": ChannelDeletedReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description No channel of the community has this ID (`channel_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                    "application/json": BadgeListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is not an active member of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.badges.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
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
                "application/json": BadgeCreate;
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
                    "application/json": BadgeReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `badge_title_taken`: Another badge of the community has this title.
             *     - `badge_limit_reached`: The community already has 1,000 badges.
             *     - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description ID of the badge, a UUID.
                 * @example 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61
                 */
                id: components["parameters"]["BadgeInPath"];
            };
            cookie?: never;
        };
        /** @description All fields of the badge. */
        requestBody: {
            content: {
                "application/json": BadgeUpdate;
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
                    "application/json": BadgeReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description No badge of the community has this ID (`badge_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description Another badge of the community has this title (`badge_title_taken`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description ID of the badge, a UUID.
                 * @example 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61
                 */
                id: components["parameters"]["BadgeInPath"];
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
                    "application/json": BadgeDeletedReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /** @description No badge of the community has this ID (`badge_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "system.badges.awardToUser": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ID of the badge, a UUID.
                 * @example 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61
                 */
                id: components["parameters"]["BadgeInPath"];
            };
            cookie?: never;
        };
        /** @description ID of the member who receives the badge. */
        requestBody: {
            content: {
                "application/json": BadgeAward;
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
                    "application/json": BadgeListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `badge_not_found`: No badge of the community has this ID.
             *     - `user_not_found`: No user of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `badge_already_awarded`: The user already has the badge.
             *     - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
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
                 * @description ID of the badge, a UUID.
                 * @example 3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61
                 */
                id: components["parameters"]["BadgeInPath"];
            };
            cookie?: never;
        };
        /** @description ID of the member who loses the badge. */
        requestBody: {
            content: {
                "application/json": BadgeAward;
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
                    "application/json": BadgeRemovedReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            401: components["responses"]["SystemUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            /**
             * @description - `badge_not_found`: No badge of the community has this ID.
             *     - `user_not_found`: No user of the community has this ID.
             *     - `badge_not_awarded`: The user does not have the badge.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SystemError;
                };
            };
            429: components["responses"]["SystemTooManyRequests"];
            500: components["responses"]["SystemServerError"];
        };
    };
    "integration.users.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new user. */
        requestBody: {
            content: {
                "application/json": UserCreate;
            };
        };
        responses: {
            /** @description The user was created. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserCreateReply | StatusFailure;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            401: components["responses"]["StatusUnauthorized"];
            /**
             * @description - `permission_missing`: The key lacks the permission `createUser`.
             *     - `wrong_community`: The body's `communityId` is not the community of the key.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /**
             * @description - `username_taken`: Another user of the community has this username.
             *     - `email_taken`: Another user of the community has this email address.
             *     - `external_id_taken`: Another user of the community has this external ID.
             *     - `idempotency_key_reused`: The idempotency key was used with another user.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
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
        /** @description The action and the user. */
        requestBody: {
            content: {
                "application/json": UserAction;
            };
        };
        responses: {
            /** @description The user was deleted or restored. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserActionReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            401: components["responses"]["StatusUnauthorized"];
            /**
             * @description - `permission_missing`: The key lacks the permission `manageUser`.
             *     - `user_rank_too_high`: The user is the owner, or does not rank below the member who created the key.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description No user of the community has this username (`user_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /**
             * @description - `user_already_deleted`: The user is already deleted.
             *     - `user_already_active`: The user is not deleted.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
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
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": UserDataQuery;
            };
        };
        responses: {
            /** @description The user's data. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserDataReply | StatusFailure;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key lacks the permission `getUserData` (`permission_missing`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description No user of the community has this ID or email address (`user_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.users.gamificationStats": {
        parameters: {
            query: {
                /**
                 * @description The user's email address. Proposed by us: at most 254 characters, the format `email`.
                 * @example bamboostick@example.com
                 */
                identifier: string;
                /**
                 * @description Type of `identifier`. Only `email` is known. Proposed by us: the list of values.
                 * @example email
                 */
                identifier_type: "email";
                /**
                 * @description Length of the range in days. Today counts. Proposed by us: 1 to 365, the default `30`.
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
                    "application/json": GamificationStatsReply | StatusFailure;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key lacks the permission `getUserStats` (`permission_missing`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description No user of the community has this email address (`user_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.users.bulkUpdate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
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
                "multipart/form-data": UserBulkUpdate;
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
                    "application/json": BulkJobReply | StatusFailure;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key lacks the permission `bulkUpdateUser` (`permission_missing`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description The idempotency key was used with another file (`idempotency_key_reused`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.users.bulkImport": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
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
                "multipart/form-data": UserBulkImport;
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
                    "application/json": BulkJobReply | StatusFailure;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. Proposed by us. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description The key belongs to another community than `communityId` (`wrong_community`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description No community has this ID (`community_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description The idempotency key was used with another file (`idempotency_key_reused`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
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
                 * @description ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`.
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
                    "application/json": UserProfileReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The key lacks the permission `getUserData` (`permission_missing`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No user of the community has this ID (`user_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.messages.send": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
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
                "application/json": MessageSend;
            };
        };
        responses: {
            /** @description The message was sent. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageReceipt | StatusFailure;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key has neither the permission `sendMessage` nor `sendMessages` (`permission_missing`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /**
             * @description - `channel_not_found`: No channel of the community has this ID.
             *     - `topic_not_found`: No topic of the channel has this ID.
             *     - `user_not_found`: No active member of the community has this username or email address.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description The idempotency key was used with another message (`idempotency_key_reused`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.messages.reply": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
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
                "application/json": MessageReplyCreate;
            };
        };
        responses: {
            /** @description The reply was sent. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageReceipt | StatusFailure;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key lacks the permission `replyMessage` (`permission_missing`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /**
             * @description - `message_not_found`: No message of the community has this ID.
             *     - `user_not_found`: No active member of the community has this username or email address.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description The idempotency key was used with another reply (`idempotency_key_reused`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.messages.react": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
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
                "application/json": MessageReaction;
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
                    "application/json": MessageReceipt | StatusFailure;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key has neither the permission `sendMessage` nor `sendMessages` (`permission_missing`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /**
             * @description - `message_not_found`: No message of the community has this ID.
             *     - `user_not_found`: No active member of the community has this username or email address.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            /** @description The idempotency key was used with another reaction (`idempotency_key_reused`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
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
                    "application/json": IntegrationChannelListReply | StatusFailure;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
            401: components["responses"]["StatusUnauthorized"];
            /** @description The key has none of the permissions `sendMessage`, `sendMessages`, `replyMessage` and `getMessages` (`permission_missing`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All user fields. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFieldListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The key lacks the permission `userFields`.
             *     - `wrong_community`: The key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No community has this ID (`community_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.userFields.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        /** @description The new field. */
        requestBody: {
            content: {
                "application/json": IntegrationUserFieldCreate;
            };
        };
        responses: {
            /** @description The user field was created. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFieldReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The key lacks the permission `userFields`.
             *     - `wrong_community`: The key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No community has this ID (`community_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `user_field_taken`: Another user field of the community has this database key.
             *     - `user_field_limit_reached`: The community already has 200 user fields.
             *     - `idempotency_key_reused`: The idempotency key was used with another user field.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user field. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFieldReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The key lacks the permission `userFields`.
             *     - `wrong_community`: The key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_field_not_found`: No user field of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.
                 * @example 665f1c2ab7e4d90012a3b462
                 */
                fieldId: ObjectId;
            };
            cookie?: never;
        };
        /** @description The name and the type. */
        requestBody: {
            content: {
                "application/json": UserFieldUpdate;
            };
        };
        responses: {
            /** @description The user field was updated. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFieldReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The key lacks the permission `userFields`.
             *     - `wrong_community`: The key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_field_not_found`: No user field of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.
                 * @example 665f1c2ab7e4d90012a3b462
                 */
                fieldId: ObjectId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user field was deleted. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFieldReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The key lacks the permission `userFields`.
             *     - `wrong_community`: The key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_field_not_found`: No user field of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.userFieldHistories.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`.
                 * @example 1103
                 */
                userId: UserRef;
            };
            cookie?: never;
        };
        /** @description The user field and its new value. */
        requestBody: {
            content: {
                "application/json": UserFieldHistoryCreate;
            };
        };
        responses: {
            /** @description The value was set, and the entry was added. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFieldHistoryReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The key lacks the permission `userFields`.
             *     - `wrong_community`: The key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_not_found`: No user of the community has this ID.
             *     - `user_field_not_found`: No user field of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description The idempotency key was used with another value (`idempotency_key_reused`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "integration.userFieldHistories.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page. Proposed by us: 1 to 100, the default `20`.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries created at or after this time.
                 * @example 2026-02-01T00:00:00.000Z
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only entries created before this time. It must not be before `from`; otherwise the response is a 400.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
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
                    "application/json": UserFieldHistoryPageReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The key lacks the permission `userFields`.
             *     - `wrong_community`: The key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No community has this ID (`community_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API keys. Each `key` is masked. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No community has this ID (`community_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.apiKeys.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        /** @description Name, permissions and expiry of the API key. */
        requestBody: {
            content: {
                "application/json": ApiKeyCreate;
            };
        };
        responses: {
            /** @description The new API key. This response contains the whole key. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No community has this ID (`community_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `api_key_limit_reached`: The community already has 100 API keys.
             *     - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the API key (its `_id`), 24 hexadecimal digits. It is not the key itself.
                 * @example 665f1c2ab7e4d90012a3b482
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": ApiKeyUpdate;
            };
        };
        responses: {
            /** @description The changed API key. Its `key` is masked. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `api_key_not_found`: No API key of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the API key (its `_id`), 24 hexadecimal digits. It is not the key itself.
                 * @example 665f1c2ab7e4d90012a3b482
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted API key. Its `key` is masked. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /** @description The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `api_key_not_found`: No API key of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.users.get": {
        parameters: {
            query?: {
                /**
                 * @description Include the `_id`, 24 hexadecimal digits.
                 * @example true
                 */
                _id?: boolean;
                /**
                 * @description Include the `id`, an integer.
                 * @example true
                 */
                id?: boolean;
                /**
                 * @description Include the URL of the avatar image.
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
                 * @example true
                 */
                username?: boolean;
                /**
                 * @description Include the first name.
                 * @example true
                 */
                firstName?: boolean;
                /**
                 * @description Include the last name.
                 * @example true
                 */
                lastName?: boolean;
                /**
                 * @description Include the email address.
                 * @example true
                 */
                email?: boolean;
                /**
                 * @description Include whether the user is online.
                 * @example true
                 */
                isOnline?: boolean;
                /**
                 * @description Include the time of the last sign-in.
                 * @example true
                 */
                lastLogin?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`.
                 * @example 1102
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile, or the fields that the flags choose. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserProfileReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `getUserData`.
             *     - `own_user_only`: A member can read only their own user.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No member of your communities has this ID (`user_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.communityUsers.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page. Proposed by us: 1 to 100, the default `20`.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Text to find in a member's display name, first name, last name, user name or email address. Case is ignored. Proposed by us: 1 to 100 characters.
                 * @example example.com
                 */
                search?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
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
                    "application/json": CommunityUserPageReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `getUserData`.
             *     - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No community has this ID (`community_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`.
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
                    "application/json": CommunityUserReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `getUserData`.
             *     - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_not_found`: No member of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
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
                    "application/json": UserFieldListReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `userFields`.
             *     - `role_required`: The caller is not an active member of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No community has this ID (`community_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFields.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
            };
            cookie?: never;
        };
        /** @description Database key, label and type of the field. */
        requestBody: {
            content: {
                "application/json": ApplicationUserFieldCreate;
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
                    "application/json": UserFieldReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `userFields`.
             *     - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No community has this ID (`community_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `user_field_taken`: Another user field of the community has this database key.
             *     - `user_field_limit_reached`: The community already has 200 user fields.
             *     - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
             *
             *     Proposed by us.
             */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.
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
                    "application/json": UserFieldReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `userFields`.
             *     - `role_required`: The caller is not an active member of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_field_not_found`: No user field of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        /** @description The new label and type. */
        requestBody: {
            content: {
                "application/json": ApplicationUserFieldUpdate;
            };
        };
        responses: {
            /** @description The changed field. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFieldReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `userFields`.
             *     - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_field_not_found`: No user field of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
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
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.
                 * @example 665f1c2ab7e4d90012a3b461
                 */
                fieldId: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted field. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFieldReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `userFields`.
             *     - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_field_not_found`: No user field of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFieldHistories.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page. Proposed by us: 1 to 100, the default `20`.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries created at or after this time.
                 * @example 2026-02-01T00:00:00.000Z
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only entries created before this time. It must not be before `from`; otherwise the response is a 400.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
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
                    "application/json": UserFieldHistoryPageReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `userFields`.
             *     - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description No community has this ID (`community_not_found`). Proposed by us. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFieldHistories.listForField": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page. Proposed by us: 1 to 100, the default `20`.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries created at or after this time.
                 * @example 2026-02-01T00:00:00.000Z
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only entries created before this time. It must not be before `from`; otherwise the response is a 400.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.
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
                    "application/json": UserFieldHistoryPageReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `userFields`.
             *     - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_field_not_found`: No user field of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFieldHistories.listForUser": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page. Proposed by us: 1 to 100, the default `20`.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries created at or after this time.
                 * @example 2026-02-01T00:00:00.000Z
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only entries created before this time. It must not be before `from`; otherwise the response is a 400.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`.
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
                    "application/json": UserFieldHistoryPageReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `userFields`.
             *     - `role_required`: The caller is not an active member of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *     - `own_user_only`: A member can read only their own user.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_not_found`: No member of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFieldHistories.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes retries of this request safe. Send a new random value per logical call, and the same value on each retry. For 24 hours, a retry gets the first response again, and nothing is created twice. The same key with another body is a 409. Proposed by us: the vendor documents no idempotency keys, so do not rely on them in production yet. Proposed by us: 8 to 128 characters, the pattern `^[A-Za-z0-9_-]+$`.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`.
                 * @example 1102
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The field and its new value. */
        requestBody: {
            content: {
                "application/json": UserFieldHistoryCreate;
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
                    "application/json": UserFieldHistoryReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `userFields`.
             *     - `role_required`: The caller is neither the owner nor an admin of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_not_found`: No member of the community has this ID.
             *     - `user_field_not_found`: No user field of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /** @description The idempotency key was used with another request in the last 24 hours (`idempotency_key_reused`). Proposed by us. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
    "application.userFieldHistories.listForFieldAndUser": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Number of items per page. Proposed by us: 1 to 100, the default `20`.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries created at or after this time.
                 * @example 2026-02-01T00:00:00.000Z
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description Only entries created before this time. It must not be before `from`; otherwise the response is a 400.
                 * @example 2026-04-01T00:00:00.000Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.
                 * @example 665f1c2ab7e4d90012a3b401
                 */
                communityId: components["parameters"]["CommunityId"];
                /**
                 * @description ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`.
                 * @example 1102
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.
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
                    "application/json": UserFieldHistoryPageReply;
                };
            };
            /** @description The request is invalid. Nothing was changed. Proposed by us. */
            400: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            401: components["responses"]["CommunityUnauthorized"];
            /**
             * @description - `permission_missing`: The API key lacks `userFields`.
             *     - `role_required`: The caller is not an active member of the community.
             *     - `wrong_community`: The API key belongs to another community.
             *     - `own_user_only`: A member can read only their own user.
             *
             *     Proposed by us.
             */
            403: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            /**
             * @description - `community_not_found`: No community has this ID.
             *     - `user_not_found`: No member of the community has this ID.
             *     - `user_field_not_found`: No user field of the community has this ID.
             *
             *     Proposed by us.
             */
            404: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommunityError;
                };
            };
            429: components["responses"]["CommunityTooManyRequests"];
            500: components["responses"]["CommunityServerError"];
        };
    };
}
