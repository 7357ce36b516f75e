/** The end date of an operation and its replacement. Dates are in UTC. */
export interface Deprecation {
	/** The date of deprecation: `2026-12-01`. Do not use the operation in new programs after it. */
	since: string;
	/** The date from which the operation may be removed, at least 180 days after `since`. */
	sunset: string;
	/** The operationId to call instead. */
	successor: string;
}

/** The metadata of an operation, without its schemas. */
export interface Operation {
	family: 'system' | 'integration' | 'application';
	/** The resource within the family, such as `messages`. */
	resource: string;
	/** The last word of the operationId, such as `send`. */
	verb: string;
	summary: string;
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** The path template. The URL is a server URL followed by this path. */
	path: string;
	/** Server URLs by environment (`production`, `staging`, `pre-staging`, `playground`, `local`). */
	servers: Readonly<Record<string, string>>;
	/** What the operation does to the community's data. `delete` removes something: a program asks its user first. */
	effect: 'read' | 'write' | 'delete';
	/** The security scheme of the operation. */
	credential: 'SystemKey' | 'SecureAuthKey' | 'CommunityKey' | 'UserToken';
	/** The header of the credential, and the prefix of its value. */
	credentialHeader: { readonly name: string; readonly prefix: '' | 'Bearer ' };
	/** Whether the call also works without the credential. */
	credentialOptional: boolean;
	/** Key permissions and roles. A caller needs any one of them; empty when it needs none. */
	permission: readonly string[];
	/** The envelope of the responses; see `common/envelopes.yaml`. */
	envelope: 'system' | 'status' | 'community' | 'secureAuth' | 'echo';
	/** The evidence for the operation. `proposed` operations are outside semantic versioning. */
	evidence: 'documented' | 'observed' | 'sibling' | 'proposed';
	/** The vendor's documentation page of the operation, if known. */
	evidencePage?: string;
	/** The media type of the request body, if there is one. */
	requestType?: 'application/json' | 'multipart/form-data';
	/** Whether the operation accepts an `Idempotency-Key`. */
	idempotencyKey: boolean;
	/** The declared response statuses. */
	statuses: readonly number[];
	/** The `code`s of each error status. Proposed by us: absent in production until the vendor sends them. */
	errorCodes: Readonly<Record<number, readonly string[]>>;
	/** Present when the operation is deprecated. */
	deprecation?: Deprecation;
}
