/** All that the entries of this package share; built into one file, since a program's start pays for every file it loads. */

export * from '../hosts.gen.ts';
export * from '../resources/ids.gen.ts';
export * from '../version.gen.ts';
export * from './attempt.ts';
export * from './body.ts';
export * from './call.ts';
export * from './core.ts';
export * from './credentials.ts';
export * from './deliver.ts';
export * from './envelope.ts';
export * from './errors.ts';
export * from './exchange.ts';
export * from './headers.ts';
export * from './hooks.ts';
export * from './host.ts';
export * from './multipart.ts';
export * from './operation.ts';
export * from './options.ts';
export * from './paged-call.ts';
export * from './retry.ts';
export * from './transport.ts';
export * from './url.ts';
export * from './within.ts';
