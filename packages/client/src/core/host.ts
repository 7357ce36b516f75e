/** A group of operations that share a host and a kind of credential. */
export type HostName = 'system' | 'secureAuth' | 'integration' | 'application';

export interface Host {
	readonly name: HostName;
	/** The header with the credential, and the prefix of its value. */
	readonly header: string;
	readonly prefix: string;
	/** The base URL by environment. */
	readonly urls: Readonly<Record<string, string>>;
}
