const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1'];

/** The origin of a community's login links: HTTPS, except on this machine, where it is the port of the call and HTTP. */
export function loginOrigin(hostname: string, requestUrl: string): string {
	if (!LOOPBACK_NAMES.includes(hostname)) return `https://${hostname}`;
	const port = URL.parse(requestUrl)?.port;
	return port ? `http://${hostname}:${port}` : `http://${hostname}`;
}
