/**
 * The client of the Returning.AI API: one method per operation, named by its operationId.
 *
 * @example
 * ```ts
 * import { createClient } from '@returning-ai/client';
 *
 * const client = createClient({
 *   environment: 'production',
 *   credentials: { integration: process.env.RETURNING_AI_COMMUNITY_KEY },
 * });
 * await client.integration.messages.send({ channelId, message: 'Hello', sender: 'bamboostick' });
 * ```
 */
/** The schemas of the contract by their names, and the helpers by operationId. */
export type * from '@returning-ai/types';
export { type Client, createClient } from './client.ts';
export type { ApiCall, Result, Success, Unexpected } from './core/call.ts';
export { type Core, createCore } from './core/core.ts';
export type { Credential, CredentialFunction, Credentials } from './core/credentials.ts';
export {
	AbortError,
	ApiError,
	BadRequestError,
	ConflictError,
	ConnectionError,
	type ErrorByStatus,
	type ExchangeFacts,
	ForbiddenError,
	NotFoundError,
	OptionError,
	ParseError,
	ReturningAIError,
	ServerError,
	TimeoutError,
	TooManyRequestsError,
	UnauthorizedError,
} from './core/errors.ts';
export type { SuccessStatus, WithResponse } from './core/execute.ts';
export type { HeaderFields } from './core/headers.ts';
export type { Hook, HookRequest, Reply } from './core/hooks.ts';
export type { HostName } from './core/host.ts';
export type { Upload, UploadStream } from './core/multipart.ts';
export type { Fields } from './core/operation.ts';
export type { BaseUrl, CallOptions, ClientOptions, Environment, FetchOptions, IdempotentCallOptions } from './core/options.ts';
export type { Page, PagedCall } from './core/paged-call.ts';
export type { ResponseLike, Transport, TransportInit } from './core/transport.ts';
export { isApiError, isError } from './is-error.ts';
export { type Logger, type LogLevel, logTo } from './log.ts';
export { login } from './login.ts';
export { request, type UntypedRequest } from './request.ts';
export type * from './resources/index.gen.ts';
export { throttle } from './throttle.ts';
