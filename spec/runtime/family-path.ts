/** The parts of an operation's metadata that make its path in the document of its family. */
interface LocatedOperation {
	family: string;
	path: string;
	servers: Readonly<Record<string, string>>;
}

/**
 * The path of an operation below a local host, as in the document of its family: `/application/apis/v1/users/{userId}`. Families share
 * paths on different hosts in production, so on one local host the family comes first.
 */
export function familyPath({ family, path, servers }: LocatedOperation): string {
	return `/${family}${pathnameOf(servers.production ?? '')}${path}`;
}

/** The path of a server URL, without a slash at the end. `new URL` does not accept the variable in `https://{cname}`. */
export function pathnameOf(serverUrl: string): string {
	return serverUrl.replace(/^\w+:\/\/[^/]*/, '').replace(/\/$/, '');
}
