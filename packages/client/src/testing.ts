/**
 * Helpers for tests of programs that use the client: the contract's examples as typed values, and a recorder that validates every
 * request and response against the contract. The recorder needs the packages `ajv` and `ajv-formats`.
 *
 * @example
 * ```ts
 * import { createClient } from '@returning-ai/client';
 * import { fixtures, recorder } from '@returning-ai/client/testing';
 *
 * const recording = await recorder();
 * const client = createClient({ baseUrl, credentials, hooks: [recording.hook] });
 *
 * await greet(client, fixtures['integration.channels.list'].data);
 *
 * recording.assertValid();
 * console.log(recording.exchanges.map(({ operationId, status }) => `${operationId} ${status}`));
 * ```
 */
export { type Fixture, type Fixtures, fixtures } from './testing/fixtures.gen.ts';
export { type RecordedExchange, type Recording, recorder } from './testing/recorder.ts';
