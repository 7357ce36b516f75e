import { describeSchema, describeValue } from '@returning-ai/spec/runtime';
import { contract } from '../compiled-contract.ts';
import { findUnstorable } from '../domain/readable.ts';
import { OptionError } from './option-error.ts';

type ValidatedOption = 'title' | 'name' | 'permission' | 'hostname' | 'owner' | 'community' | 'channel';

/** The part of a request that has the rules for the value of an option, and the smallest request with the value. */
const RULES: Readonly<Record<ValidatedOption | 'topic', { part: string; request(value: unknown): object }>> = {
	title: { part: 'system.servers.create body', request: (title) => ({ title }) },
	// The contract has no operation for topics. Their titles have the rules of a channel's name.
	topic: { part: 'system.channels.create body', request: (topic) => ({ topic, channelType: 'forum' }) },
	name: { part: 'application.apiKeys.create body', request: (name) => ({ name, permissions: ['sendMessage'] }) },
	permission: { part: 'application.apiKeys.create body', request: (permissions) => ({ name: 'key', permissions }) },
	hostname: { part: 'system.auth.secureAuth header', request: (hostname) => ({ hostname }) },
	owner: { part: 'system.auth.secureAuth query', request: (email) => ({ email }) },
	community: { part: 'system.servers.update path', request: (serverId) => ({ serverId }) },
	channel: { part: 'system.channels.update path', request: (id) => ({ id }) },
};

/** Validates the options that were given by the contract. `titleOf`: what `--title` names. @throws OptionError */
export function validateOptions(
	options: Readonly<Partial<Record<ValidatedOption, unknown>>>,
	titleOf: 'community' | 'topic',
): void {
	for (const option of ['title', 'name', 'permission', 'hostname', 'owner', 'community', 'channel'] as const) {
		const value = options[option];
		if (value === undefined) continue;
		if (findUnstorable(value)) throw new OptionError(option, `--${option} has a zero byte or half a character. Remove it.`);
		const { part, request } = RULES[option === 'title' && titleOf === 'topic' ? 'topic' : option];
		const validator = contract.checkRequest[part];
		if (!validator || validator(request(value))) continue;
		const violation = validator.errors?.at(-1);
		const expected = describeSchema(violation?.parentSchema ?? {});
		throw new OptionError(option, `--${option} ${describeValue(violation?.data)} is not valid. Use ${expected}.`);
	}
}
