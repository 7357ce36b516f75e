/** Redoc's selector of request examples changes the payload only. Its code samples send the first example. */
import { follow, type OperationId } from '@returning-ai/codegen/example-request';

type Json = Record<string, unknown>;

interface Example {
	summary: string;
	description?: string;
}

/** Says below the selector which example the samples send, and links to the operation's page, which has samples of each example. */
export function explainSamples(id: OperationId, operation: Json): void {
	if (!operation.requestBody) return;
	const body = follow(operation.requestBody) as { content: Record<string, Json> };
	const content = Object.entries(body.content).map(([type, media]) => [type, withNotes(id, media)]);
	operation.requestBody = { ...body, content: Object.fromEntries(content) };
}

function withNotes(id: OperationId, media: Json): Json {
	const examples = Object.entries((media.examples ?? {}) as Record<string, Example>).map(
		([name, example]) => [name, follow(example)] as const,
	);
	const [first, ...others] = examples;
	if (!first || others.length === 0) return media;
	const link = `[This operation's page](operations/${id}.html)`;
	const note = `The code samples send “${first[1].summary}”. ${link} has the samples of each example.`;
	const noted = examples.map(([name, example]) => [
		name,
		{ ...example, description: [example.description, note].filter(Boolean).join('\n\n') },
	]);
	return { ...media, examples: Object.fromEntries(noted) };
}
