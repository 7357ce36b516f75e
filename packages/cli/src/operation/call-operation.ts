import type { ApiCall, Client, IdempotentCallOptions, PagedCall } from '@returning-ai/client';
import type { Command } from '../contract/command.ts';

type Method = (params?: object, options?: IdempotentCallOptions) => PagedCall<unknown>;
type MethodWithoutParams = (options?: IdempotentCallOptions) => ApiCall<unknown>;

/**
 * Calls an operation by its operationId. `params` has the parameters and the fields of the body by their names in the contract.
 * Only a `paged` command returns a call with pages.
 */
export function callOperation(
	client: Client,
	command: Command,
	params: Readonly<Record<string, unknown>>,
	options: IdempotentCallOptions,
): PagedCall<unknown> {
	const [family = '', resource = '', verb = ''] = command.id.split('.');
	const resources = client as unknown as Record<string, Record<string, Record<string, Method>>>;
	const method = resources[family]?.[resource]?.[verb];
	if (!method) throw new Error(`The client has no method ${command.id}.`);
	if (command.flags.length > 0) return method({ ...params }, options);
	return (method as unknown as MethodWithoutParams)(options) as PagedCall<unknown>;
}
