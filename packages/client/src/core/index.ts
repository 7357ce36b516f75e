/** The code that all entries share. Built into one file, because every file that a program loads delays its start. */

export * from '../hosts.gen.ts';
export * from '../resources/ids.gen.ts';
export * from '../version.gen.ts';

export * from './api-error.ts';
export * from './body.ts';
export * from './call.ts';
export * from './core.ts';
export * from './credentials.ts';

export * from './envelope.ts';
export * from './errors.ts';
export * from './execute.ts';
export * from './headers.ts';
export * from './hooks.ts';
export * from './host.ts';
export * from './limits.ts';
export * from './methods.ts';
export * from './multipart.ts';
export * from './operation.ts';
export * from './options.ts';
export * from './paged-call.ts';
export * from './parse-json.ts';
export * from './retry.ts';
export * from './run-hooks.ts';
export * from './send-with-retries.ts';
export * from './transport.ts';
export * from './url.ts';
export * from './with-timeout.ts';
