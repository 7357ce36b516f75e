/** Why each error occurs and what to do about it, as far as the contract does not state it. */
import type { InvalidFieldCode, UndeclaredCodes } from '@returning-ai/spec/runtime';

export interface Advice {
	cause: string;
	remedy: string;
}

/** The codes that operations declare. */
export const DECLARED: Readonly<Record<string, Advice>> = {
	invalid_request: {
		cause:
			'A parameter, a header or a field of the body violates the contract: it is missing, unknown, or has a value that is not allowed.',
		remedy: 'Fix the fields that `errors` lists, each with a pointer and a [code](#codes-of-invalid-fields). Do not retry.',
	},
	verification_code_invalid: {
		cause: 'The verification code is wrong, was used before, or expired.',
		remedy:
			'Ask the person to read the newest email again. If that fails, call `system.auth.register` again, which sends a new code.',
	},
	credential_missing: {
		cause: 'The request has no credential, or it is in the wrong header.',
		remedy:
			'Send the header of the family: `x-api-key` for System, `Authorization: Bearer` for Integration and Application, `apiKey` for secure auth.',
	},
	credential_invalid: {
		cause: 'The credential is malformed, unknown, revoked or expired, or it is a key of another family.',
		remedy:
			'Check that the key belongs to this family and is complete. Create a new key, or log in again. The client calls a credential function again by itself.',
	},
	login_failed: {
		cause: 'The email address or the password is wrong. The response is the same for an unknown address.',
		remedy: 'Ask the person for the password again. Do not retry with the same one.',
	},
	account_suspended: {
		cause: 'The password is right, but the account is suspended or deleted.',
		remedy: 'Ask an admin of the community. An admin can restore a deleted user with `integration.users.manage`.',
	},
	email_not_verified: {
		cause: 'The account was registered, but its email address is not verified.',
		remedy: 'Send the code of the email with `system.auth.verifyEmail`, then log in.',
	},
	own_user_only: {
		cause: 'A token of a member who is neither the owner nor an admin asks for another user.',
		remedy: "Ask for the token's own user, or use the token of the owner or an admin.",
	},
	permission_missing: {
		cause: 'The community key is valid, but lacks the permission that the operation requires.',
		remedy: 'Give the key the permission that the message names, with `application.apiKeys.update`, or use another key.',
	},
	registration_closed: {
		cause: 'The community accepts no new members, or the server has no mail server for the verification code.',
		remedy: 'Open the community for new members. On a server of your own, set `MAIL_URL` and `MAIL_FROM`.',
	},
	role_built_in: {
		cause: 'The role is built-in. It cannot be changed or deleted.',
		remedy: 'Create a role of your own with `system.roles.create`.',
	},
	role_order_too_high: {
		cause:
			"The `order` of the role is not higher than that of the caller's highest role. A higher number ranks lower, and a caller manages only roles that rank below their own.",
		remedy: 'Choose a role or an `order` that ranks lower, or use the key of the owner.',
	},
	role_required: {
		cause: 'The caller has none of the roles that the operation requires, or is not an active member of the community.',
		remedy: 'Use a credential of the owner or an admin. An API key cannot manage API keys: those operations need a token.',
	},
	secure_auth_disabled: {
		cause: 'Secure auth is disabled in the community of the key, or the community has no host of its own.',
		remedy: 'Enable secure auth for the community, and set its host.',
	},
	user_rank_too_high: {
		cause: 'The user is the owner of the community, or does not rank below the account that the key acts for.',
		remedy: 'Use the key of an account with a higher role. No one can do this to the owner.',
	},
	user_suspended: {
		cause: 'The user whom you sign in is deleted or suspended.',
		remedy: 'Restore a deleted user with `integration.users.manage`. Ask an admin of the community about a suspended one.',
	},
	wrong_community: {
		cause: 'The credential is valid, but belongs to another community than the one that the request names.',
		remedy: 'Use the ID of the community that the credential belongs to, or a credential of the community in the request.',
	},
	api_key_not_found: {
		cause: 'No API key of the community has this ID. It may be revoked already.',
		remedy: 'List the keys with `application.apiKeys.list`. Pass the `_id` of a key, not the key itself.',
	},
	badge_not_awarded: {
		cause: 'The user does not have the badge.',
		remedy: 'Nothing to do: the badge is not awarded, as you asked.',
	},
	badge_not_found: {
		cause: 'No badge of the community has this ID.',
		remedy: "List the badges with `system.badges.list`. A badge's ID is a UUID.",
	},
	channel_not_found: {
		cause: 'No channel of the community has this ID.',
		remedy: 'List the channels with `system.channels.list` or `integration.channels.list`, and pass the `_id`.',
	},
	community_not_found: {
		cause: 'No community has this ID.',
		remedy: 'Copy the ID from the settings of the community, under Appearance. It has 24 hexadecimal digits.',
	},
	message_not_found: {
		cause: 'No message of the community has this ID.',
		remedy: 'Check the ID. The message may be deleted.',
	},
	role_not_assigned: {
		cause: 'The user does not have the role.',
		remedy: 'Nothing to do: the role is not assigned, as you asked.',
	},
	role_not_found: {
		cause: 'No role of the community has this ID.',
		remedy: 'List the roles with `system.servers.listRoles`, and pass the `_id`.',
	},
	server_not_found: {
		cause: 'The account of the key has no server with this ID.',
		remedy: 'List the servers with `system.servers.list`, and pass the `_id`.',
	},
	topic_not_found: {
		cause: 'The channel is a forum, and has no topic with this ID.',
		remedy: 'Check `forumTopicId`. It belongs to the channel of `channelId`.',
	},
	user_field_not_found: {
		cause: 'No user field of the community has this ID.',
		remedy: 'List the fields with `application.userFields.list`. Pass the `_id`, not the database key `field`.',
	},
	user_not_found: {
		cause: 'No user of the community matches. An operation that acts for a member also ignores inactive members.',
		remedy:
			'Check which of the [three IDs](ids-and-times.md#a-user-has-three-ids) the operation takes. `integration.users.getData` finds a user by email address.',
	},
	api_key_limit_reached: {
		cause: 'The community has the maximum number of API keys: 100.',
		remedy: 'Delete unused keys with `application.apiKeys.delete`.',
	},
	badge_already_awarded: {
		cause: 'The user has the badge already. A badge is awarded once.',
		remedy: 'Nothing to do: the user has the badge, as you asked.',
	},
	badge_limit_reached: {
		cause: 'The community has the maximum number of badges: 1,000.',
		remedy: 'Delete unused badges with `system.badges.delete`.',
	},
	badge_title_taken: {
		cause: 'Another badge of the community has this title.',
		remedy: 'Choose another title, or change the existing badge with `system.badges.update`.',
	},
	channel_limit_reached: {
		cause: 'The community has the maximum number of channels: 500.',
		remedy: 'Delete unused channels with `system.channels.delete`.',
	},
	email_taken: {
		cause: 'Another account or member has this email address.',
		remedy: 'Use another address, or find the existing user with `integration.users.getData`.',
	},
	external_id_taken: {
		cause: 'Another user of the community has this external ID.',
		remedy: 'Find out which of the two users the ID belongs to. Send the other one without it.',
	},
	forum_has_topics: {
		cause: 'The channel is a forum with topics, so its type cannot change.',
		remedy: 'Create another channel of the new type.',
	},
	idempotency_key_reused: {
		cause: 'The same `Idempotency-Key` was used with another request in the last 24 hours.',
		remedy: 'Send a new key for each logical call, and the same key only for a retry of it. See [Idempotency](idempotency.md).',
	},
	role_limit_reached: {
		cause: 'The community has the maximum number of roles: 250.',
		remedy: 'Delete unused roles with `system.roles.delete`.',
	},
	role_order_taken: {
		cause: 'Another role of the community has this order.',
		remedy: 'Choose an `order` that no role has. `system.servers.listRoles` shows those in use.',
	},
	server_limit_reached: {
		cause: 'The account owns the maximum number of servers: 10.',
		remedy: 'Use one of the existing servers, or another account.',
	},
	user_already_active: {
		cause: 'You restore a user who is not deleted.',
		remedy: 'Nothing to do: the user is active, as you asked.',
	},
	user_already_deleted: {
		cause: 'You delete a user who is already deleted.',
		remedy: 'Nothing to do: the user is deleted, as you asked.',
	},
	user_field_limit_reached: {
		cause: 'The community has the maximum number of user fields: 200.',
		remedy: 'Delete unused fields with `application.userFields.delete`.',
	},
	user_field_taken: {
		cause: 'Another user field of the community has this database key.',
		remedy: 'Choose another `field`, or another name where the key is derived from the name.',
	},
	username_taken: {
		cause: 'Another account or member has this username.',
		remedy: 'Choose another username.',
	},
	rate_limited: {
		cause: 'Too many requests with this credential, or from this address.',
		remedy: 'Wait for the seconds in `Retry-After`, then send the request again. See [Rate limits](rate-limits.md).',
	},
	too_many_codes: {
		cause: 'Too many verification codes were sent to this email address.',
		remedy: 'Wait for the seconds in `Retry-After`. The codes that were sent remain valid until they expire.',
	},
	too_many_failed_logins: {
		cause: 'Too many logins with this email address failed. A right password is also refused until the wait is over.',
		remedy: 'Wait for the seconds in `Retry-After`. Do not retry in a loop.',
	},
	too_many_wrong_codes: {
		cause: 'Too many codes were tried for this email address.',
		remedy: 'Wait for the seconds in `Retry-After`, then enter the code of the newest email.',
	},
	server_error: {
		cause: 'The service failed. The request may have had an effect.',
		remedy: 'Retry a read. Retry a write with the same idempotency key. If it persists, report the `x-request-id`.',
	},
};

/** The codes that any request can get, and that no operation declares. */
export const UNDECLARED: { readonly [Status in keyof UndeclaredCodes]: Advice & { code: UndeclaredCodes[Status] } } = {
	404: {
		code: 'path_not_found',
		cause: 'The host has no such path. Often the base URL is of another family, or a part of the path is empty.',
		remedy: 'Compare the URL with the operation. The hosts of the families have different base paths.',
	},
	405: {
		code: 'method_not_allowed',
		cause: 'The path exists, but not with this method.',
		remedy: 'Use a method that the header `Allow` lists.',
	},
	413: {
		code: 'body_too_large',
		cause: 'The body is over 1 MB, or the file is over 10 MB.',
		remedy: 'Split the file into several files, and send them one after the other.',
	},
	415: {
		code: 'unsupported_media_type',
		cause: 'The body is compressed. A body of another media type is a 400 instead.',
		remedy: 'Send the body without `Content-Encoding`.',
	},
	503: {
		code: 'unavailable',
		cause: 'The server is busy or stopping, or its database is unavailable.',
		remedy: 'Wait for the seconds in `Retry-After`, then send the request again.',
	},
};

/** The codes in `errors` of a 400. */
export const INVALID_FIELDS: Readonly<Record<InvalidFieldCode, string>> = {
	missing: 'The field or the body is required, and is absent.',
	unknown: 'The operation has no such field or parameter. Check the spelling.',
	repeated: 'The parameter or the field occurs more than once.',
	wrong_type: 'The value has another JSON type, such as a string instead of a number.',
	too_short: 'The text has fewer characters than allowed.',
	too_long: 'The text has more characters than allowed.',
	too_small: 'The number is below the minimum.',
	too_large: 'The number is above the maximum.',
	too_few: 'The list or the object has fewer entries than required.',
	too_many: 'The list or the object has more entries than allowed.',
	not_unique: 'The list contains a value twice.',
	wrong_format: 'The text does not match the pattern or the format, such as an ID or a timestamp.',
	not_allowed: 'The value is not one of the allowed values.',
	malformed: 'The body cannot be parsed, such as invalid JSON.',
	mismatch: 'The value contradicts another one, such as a repeated password that differs.',
	not_future: 'The time must be in the future.',
	not_found: 'The value refers to something that does not exist.',
	taken: 'The value is used already, and must be unique.',
	wrong_content_type: 'The media type of the body or of the file is not accepted.',
	invalid: 'The value violates another rule. The message states it.',
};
