/** Prism's mocker: it chooses or generates the response to a validated request. Bundled into `dist/prism.cjs`. */
import { createHash } from 'node:crypto';
import { faker } from '@faker-js/faker';
import mergeAllOf from '@stoplight/json-schema-merge-allof';
import mocker, { resetJSONSchemaGenerator } from '@stoplight/prism-http/dist/mocker/index.js';
import { ProblemJsonError } from '@stoplight/prism-http/dist/types.js';
import { serialize } from '@stoplight/prism-http-server/dist/serialize.js';
import { JSONSchemaFaker } from 'json-schema-faker';
import { REALISTIC } from '../contract/operation.ts';
import { realistic } from './realistic.ts';

JSONSchemaFaker.define(REALISTIC.replace('x-', ''), (hint, schema) => realistic(String(hint), schema as never) as never);

/** Resets the data generator. The same seed gives the same data, independent of earlier calls. */
export function seedGenerator(seed: string, settings: Record<string, unknown>): void {
	resetJSONSchemaGenerator();
	JSONSchemaFaker.option({ maxItems: 5, ...settings } as never);
	faker.seed(createHash('sha256').update(seed).digest().readInt32LE());
	faker.setDefaultRefDate('2026-01-01T00:00:00.000Z');
}

const mock: typeof mocker.default = mocker.default;

export { generateStrictly, strictView } from './strict-generator.ts';
export { mergeAllOf, mock, ProblemJsonError, serialize };
