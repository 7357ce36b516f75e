/** A group of operations that share an address and a kind of credential. */
export type HostName = 'system' | 'secureAuth' | 'integration' | 'application';

export interface Host {
	readonly name: HostName;
	/** The header that carries the credential, and what stands before it there. */
	readonly header: string;
	readonly prefix: string;
	/** The base URL by environment. */
	readonly urls: Readonly<Record<string, string>>;
}
