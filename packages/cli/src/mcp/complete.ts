import type { CompleteRequestParams, CompleteResult } from '@modelcontextprotocol/sdk/types.js';
import { listPrompts } from './prompts.ts';
import { InvalidParamsError } from './protocol-errors.ts';
import { TEMPLATES } from './resources/resources.ts';
import type { Session } from './session.ts';

/** At most this many, by the specification. */
const MAX_VALUES = 100;

/** Completes the `{id}` and `{name}` of resources. The arguments of prompts are free text. */
export function complete(session: Session, { ref, argument }: CompleteRequestParams): CompleteResult {
	const values = ref.type === 'ref/resource' ? valuesOf(session, ref.uri) : valuesOfPrompt(ref.name);
	const matching = values.filter((value) => value.toLowerCase().includes(argument.value.toLowerCase()));
	return { completion: { values: matching.slice(0, MAX_VALUES), total: matching.length, hasMore: matching.length > MAX_VALUES } };
}

function valuesOf({ access, guides }: Session, uri: string): string[] {
	const [operations, guide] = TEMPLATES.map(({ uriTemplate }) => uriTemplate);
	if (uri === operations) return access.offered().map(({ id }) => id);
	if (uri === guide) return guides.map(({ name }) => name);
	throw new InvalidParamsError(`There is no resource template ${JSON.stringify(uri.slice(0, 200))}.`);
}

function valuesOfPrompt(name: string): string[] {
	if (listPrompts().some((prompt) => prompt.name === name)) return [];
	throw new InvalidParamsError(`There is no prompt ${JSON.stringify(name.slice(0, 60))}.`);
}
