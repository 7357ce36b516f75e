/** Public documents, from npm packages, and those of our own API. */
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const load = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(load.resolve(`${name}/package.json`));
const ownFile = (name: string): string => fileURLToPath(import.meta.resolve(`@returning-ai/spec/${name}`));

/** Small documents for each construct of OpenAPI, in JSON for 2.0 and 3.0, in YAML for 3.1. */
const examples = folderOf('@readme/oas-examples');
const small = globSync(['2.0/json/*.json', '3.0/json/**/*.json', '3.1/yaml/*.yaml'], { cwd: examples })
	.toSorted()
	// They have no operation: one has only webhooks, and one only a title.
	.filter((file) => !['webhooks.yaml', 'title.json'].includes(basename(file)))
	.map((file): [string, string] => [file.replace(/\/(?:json|yaml)\//, ' '), join(examples, file)]);

/** The file of each document, by name. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
	'Directus 3.0': join(folderOf('@directus/specs'), 'dist/openapi.json'),
	'Figma 3.1': join(folderOf('@figma/rest-api-spec'), 'openapi/openapi.yaml'),
	'Rclone 3.1': load.resolve('rclone-openapi'),
	'Scalar Galaxy 3.1': load.resolve('@scalar/galaxy/3.1.yaml'),
	'Dialogporten 3.0': join(folderOf('@digdir/dialogporten-schema'), 'swagger.verified.json'),
	'Returning.AI 3.1': ownFile('openapi.json'),
	'Returning.AI System 3.0': ownFile('system.openapi-3.0.json'),
	'Returning.AI Integration 3.0': ownFile('integration.openapi-3.0.json'),
	'Returning.AI Application 3.0': ownFile('application.openapi-3.0.json'),
	...Object.fromEntries(small),
};
