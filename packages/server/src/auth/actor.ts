import type { MembershipState } from './membership.ts';

/** Who makes a call, as its credential proves it. */
export type Actor =
	| { kind: 'anonymous' }
	| { kind: 'key'; id: string; serverId: string; permissions: readonly string[] }
	| { kind: 'system'; id: string; serverId: string; userId: string; membership: MembershipState }
	| { kind: 'secureAuth'; id: string; serverId: string }
	/** `homeId` is the community of a member who has no platform account; else empty. */
	| { kind: 'token'; id: string; userId: string; homeId: string };

/** The actor in the audit log: the kind and the id of a credential, never the credential. */
export function nameOf(actor: Actor): string {
	return actor.kind === 'anonymous' ? 'anonymous' : `${actor.kind}:${actor.id}`;
}
