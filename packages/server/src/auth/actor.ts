import type { MembershipState } from './membership.ts';

/** The authenticated caller. */
export type Actor =
	| { kind: 'anonymous' }
	| { kind: 'key'; id: string; serverId: string; permissions: readonly string[] }
	| { kind: 'system'; id: string; serverId: string; userId: string; membership: Exclude<MembershipState, 'stranger'> }
	| { kind: 'secureAuth'; id: string; serverId: string }
	/** `homeServerId`: the only community in which the token is valid; empty for every community of a platform account. */
	| { kind: 'token'; id: string; userId: string; homeServerId: string };

/** The actor in the audit log: kind and ID of the credential, never the credential itself. */
export function actorLabel(actor: Actor): string {
	return actor.kind === 'anonymous' ? 'anonymous' : `${actor.kind}:${actor.id}`;
}
