import { describeSchema, describeValue } from '@returning-ai/spec/runtime';
import { contract } from '../compiled-contract.ts';
import { findUnstorable } from '../domain/readable.ts';
import { SetupError } from '../setup-error.ts';
import type { Flags } from './flags.ts';

type ValidatedFlag = 'title' | 'name' | 'permission' | 'hostname' | 'owner' | 'community' | 'channel';

/** The part of a request that has the rules for the value of an option, and the smallest request with the value. */
const RULES: Readonly<Record<ValidatedFlag | 'topic', { part: string; request(value: unknown): object }>> = {
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

/** Validates the options that were given by the contract. `titleOf`: what `--title` names. @throws SetupError */
export function validateFlags(flags: Flags, titleOf: 'community' | 'topic'): void {
	for (const flag of ['title', 'name', 'permission', 'hostname', 'owner', 'community', 'channel'] as const) {
		const value = flags[flag];
		if (value === undefined) continue;
		if (findUnstorable(value)) throw new SetupError(`--${flag} has a zero byte or half a character. Remove it.`);
		const { part, request } = RULES[flag === 'title' && titleOf === 'topic' ? 'topic' : flag];
		const validator = contract.checkRequest[part];
		if (!validator || validator(request(value))) continue;
		const violation = validator.errors?.at(-1);
		const expected = describeSchema(violation?.parentSchema ?? {});
		throw new SetupError(`--${flag} ${describeValue(violation?.data)} is not valid. Use ${expected}.`);
	}
}
