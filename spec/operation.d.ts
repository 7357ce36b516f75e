/** When an operation ends, and what to call instead. Days are in UTC. */
export interface Deprecation {
	/** The day from which on it is not to be used in new programs: `2026-12-01`. */
	since: string;
	/** The day from which on it may be gone, at least 180 days later. */
	sunset: string;
	/** The operationId to call instead. */
	successor: string;
}

/** What a tool needs to know of an operation besides its schemas. */
export interface Operation {
	family: 'system' | 'integration' | 'application';
	/** The resource within the family, such as `messages`. */
	resource: string;
	/** The last word of the operationId, such as `send`. */
	verb: string;
	summary: string;
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** The path template; the real URL is a server followed by it. */
	path: string;
	/** Server URLs by environment (`production`, `staging`, `pre-staging`, `playground`, `local`). */
	servers: Readonly<Record<string, string>>;
	/** The security scheme that the call uses. */
	credential: 'SystemKey' | 'SecureAuthKey' | 'CommunityKey' | 'UserToken';
	/** The header that carries the credential, and the text before the credential in it. */
	credentialHeader: { readonly name: string; readonly prefix: '' | 'Bearer ' };
	/** Whether the call also works without the credential. */
	credentialOptional: boolean;
	/** Key permissions and roles of which any one suffices; empty when none is needed. */
	permission: readonly string[];
	/** How replies are wrapped; see `common/envelopes.yaml`. */
	envelope: 'system' | 'status' | 'community' | 'secureAuth' | 'echo';
	/** How well the operation is known. What is `proposed` is outside semantic versioning. */
	evidence: 'documented' | 'observed' | 'sibling' | 'proposed';
	/** The vendor's page that shows the operation, where one is known. */
	evidencePage?: string;
	/** The media type of the request body, where there is one. */
	requestType?: 'application/json' | 'multipart/form-data';
	/** Whether the call takes an `Idempotency-Key`. */
	idempotencyKey: boolean;
	/** The statuses that the contract declares. */
	statuses: readonly number[];
	/** Present when the operation ends. */
	deprecation?: Deprecation;
}
