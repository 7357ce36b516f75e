/** The address of a client behind proxies. Rate limits count by it. */
import { BlockList, isIP, isIPv6 } from 'node:net';
import { SetupError } from '../setup-error.ts';

export const TRUSTED_PROXIES_FORMAT =
	'IP addresses and ranges with commas between them, such as 10.0.0.0/8, 192.168.1.5, fd00::/8';

/** Says what is wrong with an address or a range. `undefined` if it is valid. */
export function trustedProxyProblem(text: string): string | undefined {
	const [address = '', prefix, ...rest] = text.split('/');
	if (isIP(address) === 0) return `"${text}" is not an IP address or a range`;
	const bits = isIPv6(address) ? 128 : 32;
	if (prefix === undefined) return undefined;
	return rest.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits
		? undefined
		: `the prefix of "${text}" is not a number from 0 to ${bits}`;
}

export type ReadClientAddress = (peer: string | undefined, forwardedFor: string | null | undefined) => string | undefined;

/**
 * Returns a function that finds the address of a client: the last address of `X-Forwarded-For` that is not a trusted proxy, if the peer
 * of the connection is one. Anything before it can be forged. `undefined` for a request without a socket.
 *
 * @throws SetupError if a trusted proxy is not an address or a range
 */
export function createClientAddress(trustedProxies: readonly string[]): ReadClientAddress {
	const trusted = new BlockList();
	for (const text of trustedProxies) addProxy(trusted, text);
	let isWarned = trustedProxies.length > 0;
	return (peer, forwardedFor) => {
		if (peer === undefined) return undefined;
		let address = withoutMapping(peer);
		if (forwardedFor && !isWarned) {
			isWarned = true;
			warn(address);
		}
		for (const hop of (forwardedFor ?? '').split(',').reverse()) {
			if (!trusted.check(address, familyOf(address))) break;
			const next = parseHop(hop.trim());
			// A proxy that hides the address, such as "unknown", is the last one that is known.
			if (next === undefined) break;
			address = next;
		}
		return networkOf(address);
	};
}

function addProxy(trusted: BlockList, text: string): void {
	const problem = trustedProxyProblem(text);
	if (problem !== undefined) throw new SetupError(`trustedProxies is not valid: ${problem}. Use ${TRUSTED_PROXIES_FORMAT}.`);
	const [address = '', prefix] = text.split('/');
	if (prefix === undefined) trusted.addAddress(address, familyOf(address));
	else trusted.addSubnet(address, Number(prefix), familyOf(address));
}

/** Without the setting, all clients of a proxy have the limit of one address together. */
function warn(address: string): void {
	process.emitWarning(
		`A request from ${address} has the header X-Forwarded-For, but no proxy is trusted. All clients behind a proxy share one rate limit. If this is your proxy, set TRUSTED_PROXIES or trustedProxies.`,
		{ code: 'UNTRUSTED_PROXY' },
	);
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
	return isIPv6(address) ? 'ipv6' : 'ipv4';
}

/** Some proxies add the port: `192.0.2.1:4711` or `[2001:db8::1]:4711`. */
function parseHop(text: string): string | undefined {
	const address = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
	return isIP(address) === 0 ? undefined : withoutMapping(address);
}

/** A socket that listens on IPv4 and IPv6 reports `::ffff:192.0.2.1`. */
function withoutMapping(address: string): string {
	return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

/** A subscriber of IPv6 has at least a /64 of addresses, so the limit counts for the network. */
function networkOf(address: string): string {
	if (!isIPv6(address)) return address;
	// The URL parser writes an address in its canonical form, which has at most one "::".
	const [head = '', tail] = new URL(`http://[${address.split('%', 1)[0]}]`).hostname.slice(1, -1).split('::');
	const left = head === '' ? [] : head.split(':');
	const right = tail === undefined || tail === '' ? [] : tail.split(':');
	const groups = tail === undefined ? left : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
	return `${groups.slice(0, 4).join(':')}::/64`;
}
