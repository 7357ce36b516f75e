import type { Hook, HookRequest } from '@returning-ai/client';
import type { Context } from '../context.ts';
import type { Command, Family } from '../contract/command.ts';
import { CREDENTIAL_VARIABLES } from '../profiles/families.ts';
import { quote } from './quote.ts';

/** Replaces the value of a secret in what is printed. */
const HIDDEN = '[secret]';

/** The request of a dry run. It has no credential: the client adds it after all hooks. */
export class DryRun extends Error {
	readonly request: HookRequest;

	constructor(request: HookRequest) {
		super('Dry run: no request was sent.');
		this.request = request;
	}
}

/** Stops a call before it is sent. The call then fails with a `DryRun` as the cause. */
export const dryRunHook: Hook = async (request) => {
	throw new DryRun(request);
};

/** Returns the request of a call that `dryRunHook` stopped, or throws the call's error. */
export async function requestOf(call: PromiseLike<unknown>): Promise<HookRequest> {
	try {
		await call;
	} catch (error) {
		if (error instanceof DryRun) return error.request;
		if ((error as Error).cause instanceof DryRun) return ((error as Error).cause as DryRun).request;
		throw error;
	}
	throw new Error('The dry run sent a request.');
}

/** Prints the request, and the curl command that sends it with the credential in an environment variable. */
export function printRequest({ stdout }: Context, request: HookRequest, command: DryRunCommand): void {
	const { method, url } = request;
	const headers = [...Object.entries(request.headers), credentialOf(command)].map(([name, value]) => `${name}: ${value}`);
	const body = bodyText(request.body, command);
	stdout.write([`${method} ${url}`, ...headers, ...(body ? ['', body] : []), '', curl(request, command), ''].join('\n'));
}

/** What a dry run needs to know of a command. */
export type DryRunCommand = Pick<Command, 'family' | 'flags'>;

/** The header of each family's credential, as in the client. */
const CREDENTIAL_HEADERS: Readonly<Record<Family, readonly [name: string, prefix: string]>> = {
	system: ['x-api-key', ''],
	secureAuth: ['apikey', ''],
	integration: ['authorization', 'Bearer '],
	application: ['authorization', 'Bearer '],
};

function credentialOf({ family }: DryRunCommand): [string, string] {
	const [name, prefix] = CREDENTIAL_HEADERS[family];
	return [name, `${prefix}$${CREDENTIAL_VARIABLES[family]}`];
}

function bodyText(body: HookRequest['body'], command: DryRunCommand): string {
	if (typeof body === 'string') return JSON.stringify(withoutSecrets(JSON.parse(body), command), null, 2);
	return body ? formFields(body).join('\n') : '';
}

/** Hides the secrets of the first level, which is where the contract has them. */
function withoutSecrets(body: Record<string, unknown>, { flags }: DryRunCommand): Record<string, unknown> {
	const secrets = new Set(flags.filter(({ secret }) => secret).map(({ field }) => field));
	return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, secrets.has(name) ? HIDDEN : value]));
}

function formFields(form: FormData): string[] {
	return [...form].map(([name, value]) => (typeof value === 'string' ? `${name}=${value}` : `${name}=@${value.name}`));
}

function curl(request: HookRequest, command: DryRunCommand): string {
	const { method, url, body } = request;
	const [name, value] = credentialOf(command);
	const lines = [
		`curl --request ${method} ${quote(url)}`,
		...Object.entries(request.headers).map(([header, text]) => `--header ${quote(`${header}: ${text}`)}`),
		`--header "${name}: ${value}"`,
	];
	if (typeof body === 'string') lines.push(`--data ${quote(JSON.stringify(withoutSecrets(JSON.parse(body), command)))}`);
	else if (body) lines.push(...formFields(body).map((field) => `--form ${quote(field)}`));
	return lines.join(' \\\n  ');
}
