import type { Command } from '../contract/command.ts';
import type { Connection } from '../profiles/connection.ts';
import type { Catalog } from './catalog.ts';
import type { Policy } from './policy.ts';

/** Why an operation is not offered. */
export interface Refusal {
	readonly reason: string;
	/** What the person who started the server can do. */
	readonly fix: string;
}

/** The operations that a session offers. */
export class Access {
	readonly #catalog: Catalog;
	readonly #policy: Policy;
	readonly #connection: Connection;
	/** The operations that the API refused for a lack of permission, with its code. */
	readonly #refused = new Map<string, string>();

	constructor(catalog: Catalog, policy: Policy, connection: Connection) {
		this.#catalog = catalog;
		this.#policy = policy;
		this.#connection = connection;
	}

	/** In the order of the contract. */
	offered(): Command[] {
		return [...this.#catalog.values()].filter((command) => !this.refusal(command));
	}

	/** Learns from a 403 that the credential does not permit an operation. A new session forgets it: keys can change. */
	refuse(id: string, code: string): void {
		this.#refused.set(id, code);
	}

	/** Why an operation is not offered; `undefined` if it is. */
	refusal(command: Command): Refusal | undefined {
		return this.#refusalByPolicy(command) ?? this.#refusalByCredential(command);
	}

	#refusalByPolicy({ id, effect }: Command): Refusal | undefined {
		const { effects, only } = this.#policy;
		if (only.length > 0 && !only.some((pattern) => pattern.test(id)))
			return { reason: `${id} is outside the operations of --only.`, fix: `restart this server with --only ${id}` };
		if (effects.has(effect)) return undefined;
		const verb = effect === 'delete' ? 'deletes data' : 'changes data';
		const allowed = [...effects].join(', ');
		return { reason: `${id} ${verb}; this server allows: ${allowed}.`, fix: `restart this server with --allow ${effect}` };
	}

	#refusalByCredential({ id, family, permission, open }: Command): Refusal | undefined {
		const { permissions } = this.#policy;
		const needed = permission.join(' or ');
		if (!open && !this.#connection.has(family))
			return { reason: `${id} needs a credential of the family ${family}.`, fix: this.#connection.missing(family) };
		if (permissions && permission.length > 0 && !permission.some((name) => permissions.has(name)))
			return {
				reason: `${id} needs the permission ${needed}; --permissions does not list it.`,
				fix: 'give the key this permission, and add it to --permissions',
			};
		const code = this.#refused.get(id);
		if (code === undefined) return undefined;
		const reason = `The API refused ${id} with 403 ${code}${needed && `: it needs ${needed}`}.`;
		return { reason, fix: 'use a credential with this permission, and start a new session' };
	}
}
