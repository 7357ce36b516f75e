import type { Json } from './walk.ts';

const OPERATION = /\b(?:system|integration|application)(?:\.\w+){2}\b/;

/**
 * Writes operation names as generators do: `integration.messages.send` becomes `integrationMessagesSend`, also where a description
 * mentions it. Some generators read the dots as folders or nested classes, and number the classes whose names are then equal.
 */
export function withCamelCaseNames(document: Json): Json {
	const field = new RegExp(`(?<="operationId":")${OPERATION.source}(?=")`, 'g');
	const mention = new RegExp(`(?<=\`)${OPERATION.source}(?=\`)`, 'g');
	return JSON.parse(JSON.stringify(document).replace(field, camelCaseName).replace(mention, camelCaseName));
}

export function camelCaseName(operationId: string): string {
	return operationId.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
}
