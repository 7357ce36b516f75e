// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Data, ErrorCode, Response } from '@returning-ai/types';
import type { Client, BadRequestError, ConflictError, ForbiddenError, NotFoundError, ServerError, TooManyRequestsError, UnauthorizedError } from '../src/index.ts';

declare const client: Client;
declare const params: never;

/** The codes of an error that are known. Any other string is possible, too. */
type Known<Code> = Code extends string ? (string extends Code ? never : Code) : never;
type Equal<A, B> = [A, B] extends [B, A] ? true : false;

{
	const result = await client.system.auth.register(params).result();
	if (result.ok) result.data satisfies Data<'system.auth.register'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.auth.register', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.register', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.auth.register', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.register', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.auth.register', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.register', 403>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.auth.register', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.register', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.auth.register', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.register', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.auth.register', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.register', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.auth.verifyEmail(params).result();
	if (result.ok) result.data satisfies Data<'system.auth.verifyEmail'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.auth.verifyEmail', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.verifyEmail', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.auth.verifyEmail', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.verifyEmail', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.auth.verifyEmail', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.verifyEmail', 403>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.auth.verifyEmail', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.verifyEmail', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.auth.verifyEmail', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.verifyEmail', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.auth.verifyEmail', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.verifyEmail', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.auth.login(params).result();
	if (result.ok) result.data satisfies Data<'system.auth.login'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.auth.login', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.login', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.auth.login', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.login', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.auth.login', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.login', 403>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.auth.login', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.login', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.auth.login', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.login', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.auth.secureAuth(params).result();
	if (result.ok) result.data satisfies Data<'system.auth.secureAuth'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.auth.secureAuth', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.secureAuth', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.auth.secureAuth', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.secureAuth', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.auth.secureAuth', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.secureAuth', 403>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.auth.secureAuth', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.secureAuth', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.auth.secureAuth', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.auth.secureAuth', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.servers.list().result();
	if (result.ok) result.data satisfies Data<'system.servers.list'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.servers.list', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.list', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.servers.list', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.list', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.servers.list', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.list', 403>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.servers.list', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.list', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.servers.list', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.list', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.servers.create(params).result();
	if (result.ok) result.data satisfies Data<'system.servers.create'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.servers.create', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.create', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.servers.create', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.create', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.servers.create', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.create', 403>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.servers.create', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.create', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.servers.create', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.create', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.servers.create', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.create', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.servers.update(params).result();
	if (result.ok) result.data satisfies Data<'system.servers.update'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.servers.update', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.update', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.servers.update', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.update', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.servers.update', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.update', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.servers.update', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.update', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.servers.update', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.update', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.servers.update', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.update', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.servers.listRoles(params).result();
	if (result.ok) result.data satisfies Data<'system.servers.listRoles'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.servers.listRoles', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listRoles', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.servers.listRoles', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listRoles', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.servers.listRoles', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listRoles', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.servers.listRoles', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listRoles', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.servers.listRoles', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listRoles', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.servers.listRoles', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listRoles', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.servers.listChannels(params).result();
	if (result.ok) result.data satisfies Data<'system.servers.listChannels'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.servers.listChannels', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listChannels', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.servers.listChannels', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listChannels', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.servers.listChannels', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listChannels', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.servers.listChannels', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listChannels', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.servers.listChannels', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listChannels', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.servers.listChannels', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.servers.listChannels', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.roles.create(params).result();
	if (result.ok) result.data satisfies Data<'system.roles.create'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.roles.create', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.create', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.roles.create', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.create', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.roles.create', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.create', 403>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.roles.create', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.create', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.roles.create', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.create', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.roles.create', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.create', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.roles.listForUser(params).result();
	if (result.ok) result.data satisfies Data<'system.roles.listForUser'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.roles.listForUser', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.listForUser', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.roles.listForUser', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.listForUser', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.roles.listForUser', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.listForUser', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.roles.listForUser', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.listForUser', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.roles.listForUser', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.listForUser', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.roles.listForUser', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.listForUser', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.roles.update(params).result();
	if (result.ok) result.data satisfies Data<'system.roles.update'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.roles.update', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.update', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.roles.update', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.update', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.roles.update', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.update', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.roles.update', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.update', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.roles.update', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.update', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.roles.update', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.update', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.roles.update', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.update', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.roles.delete(params).result();
	if (result.ok) result.data satisfies Data<'system.roles.delete'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.roles.delete', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.delete', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.roles.delete', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.delete', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.roles.delete', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.delete', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.roles.delete', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.delete', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.roles.delete', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.delete', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.roles.delete', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.delete', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.roles.delete', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.delete', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.roles.addToUser(params).result();
	if (result.ok) result.data satisfies Data<'system.roles.addToUser'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.roles.addToUser', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.addToUser', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.roles.addToUser', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.addToUser', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.roles.addToUser', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.addToUser', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.roles.addToUser', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.addToUser', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.roles.addToUser', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.addToUser', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.roles.addToUser', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.addToUser', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.roles.removeFromUser(params).result();
	if (result.ok) result.data satisfies Data<'system.roles.removeFromUser'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.roles.removeFromUser', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.removeFromUser', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.roles.removeFromUser', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.removeFromUser', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.roles.removeFromUser', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.removeFromUser', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.roles.removeFromUser', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.removeFromUser', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.roles.removeFromUser', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.removeFromUser', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.roles.removeFromUser', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.roles.removeFromUser', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.channels.list().result();
	if (result.ok) result.data satisfies Data<'system.channels.list'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.channels.list', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.list', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.channels.list', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.list', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.channels.list', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.list', 403>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.channels.list', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.list', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.channels.list', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.list', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.channels.create(params).result();
	if (result.ok) result.data satisfies Data<'system.channels.create'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.channels.create', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.create', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.channels.create', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.create', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.channels.create', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.create', 403>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.channels.create', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.create', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.channels.create', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.create', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.channels.create', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.create', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.channels.update(params).result();
	if (result.ok) result.data satisfies Data<'system.channels.update'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.channels.update', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.update', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.channels.update', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.update', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.channels.update', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.update', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.channels.update', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.update', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.channels.update', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.update', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.channels.update', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.update', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.channels.update', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.update', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.channels.delete(params).result();
	if (result.ok) result.data satisfies Data<'system.channels.delete'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.channels.delete', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.delete', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.channels.delete', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.delete', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.channels.delete', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.delete', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.channels.delete', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.delete', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.channels.delete', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.delete', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.channels.delete', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.channels.delete', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.badges.list().result();
	if (result.ok) result.data satisfies Data<'system.badges.list'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.badges.list', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.list', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.badges.list', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.list', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.badges.list', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.list', 403>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.badges.list', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.list', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.badges.list', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.list', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.badges.create(params).result();
	if (result.ok) result.data satisfies Data<'system.badges.create'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.badges.create', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.create', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.badges.create', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.create', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.badges.create', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.create', 403>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.badges.create', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.create', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.badges.create', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.create', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.badges.create', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.create', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.badges.update(params).result();
	if (result.ok) result.data satisfies Data<'system.badges.update'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.badges.update', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.update', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.badges.update', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.update', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.badges.update', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.update', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.badges.update', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.update', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.badges.update', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.update', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.badges.update', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.update', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.badges.update', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.update', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.badges.delete(params).result();
	if (result.ok) result.data satisfies Data<'system.badges.delete'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.badges.delete', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.delete', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.badges.delete', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.delete', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.badges.delete', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.delete', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.badges.delete', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.delete', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.badges.delete', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.delete', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.badges.delete', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.delete', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.badges.awardToUser(params).result();
	if (result.ok) result.data satisfies Data<'system.badges.awardToUser'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.badges.awardToUser', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.awardToUser', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.badges.awardToUser', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.awardToUser', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.badges.awardToUser', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.awardToUser', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.badges.awardToUser', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.awardToUser', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'system.badges.awardToUser', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.awardToUser', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.badges.awardToUser', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.awardToUser', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.badges.awardToUser', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.awardToUser', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.system.badges.removeFromUser(params).result();
	if (result.ok) result.data satisfies Data<'system.badges.removeFromUser'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'system.badges.removeFromUser', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.removeFromUser', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'system.badges.removeFromUser', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.removeFromUser', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'system.badges.removeFromUser', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.removeFromUser', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'system.badges.removeFromUser', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.removeFromUser', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'system.badges.removeFromUser', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.removeFromUser', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'system.badges.removeFromUser', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'system.badges.removeFromUser', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.users.create(params).result();
	if (result.ok) result.data satisfies Data<'integration.users.create'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.users.create', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.create', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.users.create', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.create', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.users.create', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.create', 403>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'integration.users.create', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.create', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.users.create', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.create', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.users.create', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.create', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.users.manage(params).result();
	if (result.ok) result.data satisfies Data<'integration.users.manage'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.users.manage', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.manage', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.users.manage', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.manage', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.users.manage', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.manage', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.users.manage', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.manage', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'integration.users.manage', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.manage', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.users.manage', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.manage', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.users.manage', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.manage', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.users.getData(params).result();
	if (result.ok) result.data satisfies Data<'integration.users.getData'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.users.getData', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.getData', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.users.getData', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.getData', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.users.getData', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.getData', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.users.getData', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.getData', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.users.getData', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.getData', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.users.getData', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.getData', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.users.gamificationStats(params).result();
	if (result.ok) result.data satisfies Data<'integration.users.gamificationStats'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.users.gamificationStats', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.gamificationStats', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.users.gamificationStats', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.gamificationStats', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.users.gamificationStats', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.gamificationStats', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.users.gamificationStats', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.gamificationStats', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.users.gamificationStats', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.gamificationStats', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.users.gamificationStats', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.gamificationStats', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.users.bulkUpdate(params).result();
	if (result.ok) result.data satisfies Data<'integration.users.bulkUpdate'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.users.bulkUpdate', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkUpdate', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.users.bulkUpdate', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkUpdate', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.users.bulkUpdate', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkUpdate', 403>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'integration.users.bulkUpdate', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkUpdate', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.users.bulkUpdate', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkUpdate', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.users.bulkUpdate', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkUpdate', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.users.bulkImport(params).result();
	if (result.ok) result.data satisfies Data<'integration.users.bulkImport'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.users.bulkImport', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkImport', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.users.bulkImport', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkImport', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.users.bulkImport', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkImport', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.users.bulkImport', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkImport', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'integration.users.bulkImport', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkImport', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.users.bulkImport', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkImport', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.users.bulkImport', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.bulkImport', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.users.get(params).result();
	if (result.ok) result.data satisfies Data<'integration.users.get'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.users.get', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.get', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.users.get', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.get', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.users.get', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.get', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.users.get', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.get', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.users.get', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.get', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.users.get', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.users.get', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.messages.send(params).result();
	if (result.ok) result.data satisfies Data<'integration.messages.send'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.messages.send', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.send', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.messages.send', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.send', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.messages.send', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.send', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.messages.send', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.send', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'integration.messages.send', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.send', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.messages.send', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.send', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.messages.send', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.send', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.messages.reply(params).result();
	if (result.ok) result.data satisfies Data<'integration.messages.reply'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.messages.reply', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.reply', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.messages.reply', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.reply', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.messages.reply', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.reply', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.messages.reply', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.reply', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'integration.messages.reply', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.reply', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.messages.reply', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.reply', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.messages.reply', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.reply', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.messages.react(params).result();
	if (result.ok) result.data satisfies Data<'integration.messages.react'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.messages.react', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.react', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.messages.react', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.react', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.messages.react', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.react', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.messages.react', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.react', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'integration.messages.react', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.react', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.messages.react', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.react', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.messages.react', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.messages.react', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.channels.list().result();
	if (result.ok) result.data satisfies Data<'integration.channels.list'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.channels.list', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.channels.list', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.channels.list', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.channels.list', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.channels.list', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.channels.list', 403>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.channels.list', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.channels.list', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.channels.list', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.channels.list', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.userFields.list(params).result();
	if (result.ok) result.data satisfies Data<'integration.userFields.list'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.userFields.list', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.list', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.userFields.list', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.list', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.userFields.list', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.list', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.userFields.list', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.list', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.userFields.list', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.list', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.userFields.list', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.list', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.userFields.create(params).result();
	if (result.ok) result.data satisfies Data<'integration.userFields.create'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.userFields.create', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.create', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.userFields.create', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.create', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.userFields.create', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.create', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.userFields.create', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.create', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'integration.userFields.create', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.create', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.userFields.create', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.create', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.userFields.create', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.create', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.userFields.get(params).result();
	if (result.ok) result.data satisfies Data<'integration.userFields.get'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.userFields.get', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.get', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.userFields.get', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.get', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.userFields.get', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.get', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.userFields.get', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.get', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.userFields.get', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.get', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.userFields.get', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.get', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.userFields.update(params).result();
	if (result.ok) result.data satisfies Data<'integration.userFields.update'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.userFields.update', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.update', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.userFields.update', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.update', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.userFields.update', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.update', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.userFields.update', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.update', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.userFields.update', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.update', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.userFields.update', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.update', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.userFields.delete(params).result();
	if (result.ok) result.data satisfies Data<'integration.userFields.delete'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.userFields.delete', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.delete', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.userFields.delete', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.delete', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.userFields.delete', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.delete', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.userFields.delete', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.delete', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.userFields.delete', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.delete', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.userFields.delete', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFields.delete', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.userFieldHistories.create(params).result();
	if (result.ok) result.data satisfies Data<'integration.userFieldHistories.create'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.userFieldHistories.create', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.create', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.userFieldHistories.create', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.create', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.userFieldHistories.create', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.create', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.userFieldHistories.create', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.create', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'integration.userFieldHistories.create', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.create', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.userFieldHistories.create', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.create', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.userFieldHistories.create', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.create', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.integration.userFieldHistories.list(params).result();
	if (result.ok) result.data satisfies Data<'integration.userFieldHistories.list'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'integration.userFieldHistories.list', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.list', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'integration.userFieldHistories.list', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.list', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'integration.userFieldHistories.list', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.list', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'integration.userFieldHistories.list', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.list', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'integration.userFieldHistories.list', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.list', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'integration.userFieldHistories.list', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'integration.userFieldHistories.list', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.apiKeys.list(params).result();
	if (result.ok) result.data satisfies Data<'application.apiKeys.list'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.apiKeys.list', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.list', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.apiKeys.list', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.list', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.apiKeys.list', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.list', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.apiKeys.list', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.list', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.apiKeys.list', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.list', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.apiKeys.list', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.list', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.apiKeys.create(params).result();
	if (result.ok) result.data satisfies Data<'application.apiKeys.create'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.apiKeys.create', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.create', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.apiKeys.create', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.create', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.apiKeys.create', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.create', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.apiKeys.create', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.create', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'application.apiKeys.create', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.create', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.apiKeys.create', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.create', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.apiKeys.create', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.create', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.apiKeys.update(params).result();
	if (result.ok) result.data satisfies Data<'application.apiKeys.update'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.apiKeys.update', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.update', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.apiKeys.update', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.update', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.apiKeys.update', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.update', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.apiKeys.update', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.update', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.apiKeys.update', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.update', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.apiKeys.update', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.update', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.apiKeys.delete(params).result();
	if (result.ok) result.data satisfies Data<'application.apiKeys.delete'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.apiKeys.delete', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.delete', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.apiKeys.delete', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.delete', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.apiKeys.delete', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.delete', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.apiKeys.delete', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.delete', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.apiKeys.delete', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.delete', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.apiKeys.delete', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.apiKeys.delete', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.users.get(params).result();
	if (result.ok) result.data satisfies Data<'application.users.get'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.users.get', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.users.get', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.users.get', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.users.get', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.users.get', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.users.get', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.users.get', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.users.get', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.users.get', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.users.get', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.users.get', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.users.get', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.communityUsers.list(params).result();
	if (result.ok) result.data satisfies Data<'application.communityUsers.list'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.communityUsers.list', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.list', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.communityUsers.list', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.list', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.communityUsers.list', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.list', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.communityUsers.list', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.list', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.communityUsers.list', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.list', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.communityUsers.list', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.list', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.communityUsers.get(params).result();
	if (result.ok) result.data satisfies Data<'application.communityUsers.get'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.communityUsers.get', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.get', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.communityUsers.get', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.get', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.communityUsers.get', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.get', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.communityUsers.get', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.get', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.communityUsers.get', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.get', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.communityUsers.get', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.communityUsers.get', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.userFields.list(params).result();
	if (result.ok) result.data satisfies Data<'application.userFields.list'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.userFields.list', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.list', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.userFields.list', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.list', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.userFields.list', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.list', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.userFields.list', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.list', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.userFields.list', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.list', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.userFields.list', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.list', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.userFields.create(params).result();
	if (result.ok) result.data satisfies Data<'application.userFields.create'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.userFields.create', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.create', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.userFields.create', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.create', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.userFields.create', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.create', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.userFields.create', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.create', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'application.userFields.create', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.create', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.userFields.create', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.create', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.userFields.create', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.create', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.userFields.get(params).result();
	if (result.ok) result.data satisfies Data<'application.userFields.get'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.userFields.get', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.get', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.userFields.get', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.get', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.userFields.get', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.get', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.userFields.get', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.get', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.userFields.get', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.get', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.userFields.get', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.get', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.userFields.update(params).result();
	if (result.ok) result.data satisfies Data<'application.userFields.update'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.userFields.update', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.update', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.userFields.update', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.update', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.userFields.update', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.update', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.userFields.update', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.update', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.userFields.update', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.update', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.userFields.update', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.update', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.userFields.delete(params).result();
	if (result.ok) result.data satisfies Data<'application.userFields.delete'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.userFields.delete', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.delete', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.userFields.delete', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.delete', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.userFields.delete', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.delete', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.userFields.delete', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.delete', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.userFields.delete', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.delete', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.userFields.delete', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFields.delete', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.userFieldHistories.list(params).result();
	if (result.ok) result.data satisfies Data<'application.userFieldHistories.list'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.userFieldHistories.list', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.list', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.userFieldHistories.list', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.list', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.userFieldHistories.list', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.list', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.userFieldHistories.list', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.list', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.userFieldHistories.list', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.list', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.userFieldHistories.list', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.list', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.userFieldHistories.listForField(params).result();
	if (result.ok) result.data satisfies Data<'application.userFieldHistories.listForField'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.userFieldHistories.listForField', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForField', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.userFieldHistories.listForField', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForField', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.userFieldHistories.listForField', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForField', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.userFieldHistories.listForField', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForField', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.userFieldHistories.listForField', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForField', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.userFieldHistories.listForField', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForField', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.userFieldHistories.listForUser(params).result();
	if (result.ok) result.data satisfies Data<'application.userFieldHistories.listForUser'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.userFieldHistories.listForUser', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForUser', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.userFieldHistories.listForUser', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForUser', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.userFieldHistories.listForUser', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForUser', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.userFieldHistories.listForUser', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForUser', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.userFieldHistories.listForUser', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForUser', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.userFieldHistories.listForUser', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForUser', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.userFieldHistories.create(params).result();
	if (result.ok) result.data satisfies Data<'application.userFieldHistories.create'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.userFieldHistories.create', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.create', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.userFieldHistories.create', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.create', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.userFieldHistories.create', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.create', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.userFieldHistories.create', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.create', 404>>;
	}
	if (result.status === 409) {
		result.error satisfies ConflictError<Response<'application.userFieldHistories.create', 409>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.create', 409>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.userFieldHistories.create', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.create', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.userFieldHistories.create', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.create', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}

{
	const result = await client.application.userFieldHistories.listForFieldAndUser(params).result();
	if (result.ok) result.data satisfies Data<'application.userFieldHistories.listForFieldAndUser'>;
	if (result.status === 400) {
		result.error satisfies BadRequestError<Response<'application.userFieldHistories.listForFieldAndUser', 400>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForFieldAndUser', 400>>;
	}
	if (result.status === 401) {
		result.error satisfies UnauthorizedError<Response<'application.userFieldHistories.listForFieldAndUser', 401>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForFieldAndUser', 401>>;
	}
	if (result.status === 403) {
		result.error satisfies ForbiddenError<Response<'application.userFieldHistories.listForFieldAndUser', 403>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForFieldAndUser', 403>>;
	}
	if (result.status === 404) {
		result.error satisfies NotFoundError<Response<'application.userFieldHistories.listForFieldAndUser', 404>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForFieldAndUser', 404>>;
	}
	if (result.status === 429) {
		result.error satisfies TooManyRequestsError<Response<'application.userFieldHistories.listForFieldAndUser', 429>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForFieldAndUser', 429>>;
	}
	if (result.status === 500) {
		result.error satisfies ServerError<Response<'application.userFieldHistories.listForFieldAndUser', 500>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'application.userFieldHistories.listForFieldAndUser', 500>>;
	}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}
