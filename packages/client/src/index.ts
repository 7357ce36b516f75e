/**
 * The client of the Returning.AI API: one method per operation, named by its operationId.
 *
 * @example
 * ```ts
 * import { createClient } from '@returning-ai/client';
 *
 * const client = createClient({
 *   environment: 'production',
 *   credentials: { integration: process.env.RETURNING_AI_KEY },
 * });
 * await client.integration.messages.send({ channelId, message: 'Hello', sender: 'bamboostick' });
 * ```
 */
export type { ApiCall, CallOptions, IdempotentCallOptions, Result, WithResponse } from './call.ts';
export { type Client, createClient } from './client.ts';
export {
	ApiError,
	BadRequestError,
	ConflictError,
	ConnectionError,
	ForbiddenError,
	NotFoundError,
	OptionError,
	ParseError,
	ReturningAIError,
	ServerError,
	TooManyRequestsError,
	UnauthorizedError,
} from './errors.ts';
export type { BaseUrl, ClientOptions, Credential, Credentials, Environment } from './options.ts';
export type * from './resources/index.gen.ts';
