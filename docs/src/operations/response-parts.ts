/** What the page and the Markdown of an operation state about its responses. */
import { document, follow, type OperationId, onlyMedia, operationObject } from '@returning-ai/codegen/example-request';
import { adviceIn } from '../content/error-table.ts';
import { unstatedCodes } from '../content/facts.ts';

type Json = Record<string, unknown>;

export interface ResponsePart {
	status: string;
	/** Markdown. */
	description: string;
	codes: readonly string[];
	/** The codes that the description does not state, as Markdown. */
	unstatedCodes: readonly string[];
	/** What to do about an error, as Markdown. */
	advice: string | undefined;
	schema: unknown;
	/** An earlier status of the operation with the same schema. */
	sameFieldsAs: string | undefined;
	examples: Record<string, unknown>;
}

export interface ResponseHeader {
	name: string;
	statuses: string[];
	description: string;
	schema: unknown;
}

const advice = adviceIn(String((document.info as Json).description));

export function responsesOf(id: OperationId): ResponsePart[] {
	const seen = new Map<string, string>();
	return Object.entries(operationObject(id).responses).map(([status, response]) => {
		const [, { schema, examples }] = onlyMedia(response.content);
		const key = JSON.stringify(schema);
		const sameFieldsAs = seen.get(key);
		if (sameFieldsAs === undefined) seen.set(key, status);
		const whole = response as object as Json;
		return {
			status,
			description: response.description.trim(),
			codes: (whole['x-error-codes'] ?? []) as string[],
			unstatedCodes: unstatedCodes(whole),
			advice: advice.get(status),
			schema,
			sameFieldsAs,
			examples,
		};
	});
}

/** The headers of the responses, each once with its statuses. */
export function responseHeaders(id: OperationId): ResponseHeader[] {
	const found = new Map<string, ResponseHeader>();
	for (const [status, response] of Object.entries(operationObject(id).responses)) {
		const { headers = {} } = response as { headers?: Record<string, Omit<ResponseHeader, 'name' | 'statuses'>> };
		for (const [name, node] of Object.entries(headers)) {
			const { description, schema } = follow(node);
			const header = found.get(name) ?? { name, statuses: [], description, schema };
			header.statuses.push(status);
			found.set(name, header);
		}
	}
	return [...found.values()];
}
