/** The address of a client behind proxies, by which calls without a credential are limited. */
import { describe, expect, it } from 'vitest';
import { createClientAddress } from '../src/http/client-address.ts';

const behindProxies = createClientAddress(['10.0.0.0/8', '192.0.2.7', 'fd00::/8']);

describe('the address of a client', () => {
	it.each([
		['the last address that is no trusted proxy', '10.0.0.1', '203.0.113.9, 198.51.100.4, 10.1.2.3', '198.51.100.4'],
		['the peer, if it is no trusted proxy', '198.51.100.4', '203.0.113.9', '198.51.100.4'],
		['the peer without the header', '10.0.0.1', undefined, '10.0.0.1'],
		['the first address, if all are trusted proxies', '10.0.0.1', '10.9.9.9, 192.0.2.7', '10.9.9.9'],
		['the last known one before a hidden one', '10.0.0.1', '203.0.113.9, unknown, 10.1.2.3', '10.1.2.3'],
		['read without a port', '10.0.0.1', '198.51.100.4:4711', '198.51.100.4'],
		['found by the IPv4 address of a peer in IPv6 notation', '::ffff:10.0.0.1', '198.51.100.4', '198.51.100.4'],
		['a network of 64 bits in IPv6', 'fd00::1', '[2001:DB8:1:2:3:4:5:6]:4711', '2001:db8:1:2::/64'],
		['the same network in each notation', 'fd00::1', '2001:db8:1:2::9', '2001:db8:1:2::/64'],
		['a network with zeros', 'fd00::1', '2001:db8::9', '2001:db8:0:0::/64'],
		['without its zone', 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
	])('is %s', (_, peer, forwardedFor, expected) => {
		expect(behindProxies(peer, forwardedFor)).toBe(expected);
	});

	it('does not exist for a request without a socket', () => {
		expect(behindProxies(undefined, '198.51.100.4')).toBe(undefined);
	});

	it('ignores the header without a trusted proxy', () => {
		expect(createClientAddress([])('127.0.0.1', '198.51.100.4')).toBe('127.0.0.1');
	});

	it.each(['10.0.0', '10.0.0.0/33', 'fd00::/129', '10.0.0.0/8/8', 'proxy.example.com', '10.0.0.0/'])('rejects %s', (text) => {
		expect(() => createClientAddress([text])).toThrow(/^trustedProxies is not valid: .*Use IP addresses/);
	});
});
