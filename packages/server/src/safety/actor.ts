import type { Membership } from './standing.ts';

/** What a user is in a community. */
export interface Standing {
	level: 'owner' | 'admin' | 'member';
	/** The order of the highest role: the lower, the higher. The owner stands above all. */
	rank: number;
}

/** Who makes a call, as its credential proves it. */
export type Actor =
	| { kind: 'nobody' }
	| { kind: 'key'; id: string; serverId: string; permissions: readonly string[] }
	| { kind: 'system'; id: string; serverId: string; userId: string; standing: Membership }
	| { kind: 'secureAuth'; id: string; serverId: string }
	/** `homeId` is the community of a member who has no platform account; else empty. */
	| { kind: 'token'; id: string; userId: string; homeId: string };

/** The actor in the audit log: the kind and the id of a credential, never the credential. */
export function nameOf(actor: Actor): string {
	return actor.kind === 'nobody' ? 'nobody' : `${actor.kind}:${actor.id}`;
}
