import { describe, expect, it } from 'vitest';
import { decodeSegment, Router } from '../runtime/index.ts';

const router = new Router([
	{ id: 'users.get', method: 'GET', path: '/users/{id}' },
	{ id: 'users.delete', method: 'DELETE', path: '/users/{id}' },
	{ id: 'users.info', method: 'POST', path: '/users/info' },
	{ id: 'users.export', method: 'GET', path: '/users/{id}.{format}' },
	{ id: 'roles.list', method: 'GET', path: '/users/{userId}/roles' },
	{ id: 'channels.list', method: 'GET', path: '/channels' },
	{ id: 'files.get', method: 'GET', path: '/all%20files/%28{id}%29' },
]);

describe('a router', () => {
	it('finds an operation and the parameters of its path', () => {
		expect(router.match('GET', '/users/7')).toEqual({ kind: 'found', id: 'users.get', parameters: { id: '7' } });
		expect(router.match('GET', '/users/7/roles')).toMatchObject({ id: 'roles.list', parameters: { userId: '7' } });
		expect(router.match('GET', '/users/7.csv')).toMatchObject({ id: 'users.export', parameters: { id: '7', format: 'csv' } });
	});

	it('decodes a parameter, and keeps an invalid encoding', () => {
		expect(router.match('GET', '/users/a%20b')).toMatchObject({ parameters: { id: 'a b' } });
		expect(router.match('GET', '/users/%E0%A4%A')).toMatchObject({ parameters: { id: '%E0%A4%A' } });
		expect(decodeSegment('%')).toBe('%');
	});

	it('matches a template that is percent-encoded', () => {
		const match = { id: 'files.get', parameters: { id: '7' } };
		expect(router.match('GET', '/all%20files/%287%29')).toMatchObject(match);
		expect(router.match('GET', '/all%20files/(7)')).toMatchObject(match);
	});

	it('matches HEAD as GET', () => expect(router.match('HEAD', '/channels')).toMatchObject({ id: 'channels.list' }));

	it('lists the methods of a path in a fixed order', () => {
		expect(router.match('PATCH', '/users/7')).toEqual({
			kind: 'wrong-method',
			nearest: 'users.get',
			allow: ['GET', 'HEAD', 'DELETE'],
		});
	});

	it.each([
		['/nothing', 'users.get'],
		['/channels/7', 'channels.list'],
		['/users/7/roles/8', 'roles.list'],
		['/CHANNELS', 'users.get'],
		['//channels', 'users.get'],
	])('does not match %s, and returns the nearest operation', (path, nearest) => {
		expect(router.match('GET', path)).toEqual({ kind: 'unknown-path', nearest });
	});
});

describe('the path rules of OpenAPI and Prism', () => {
	it('differ when a literal path does not have the method', () => {
		expect(router.match('GET', '/users/info')).toMatchObject({ kind: 'wrong-method', allow: ['POST'] });
		expect(router.match('GET', '/users/info', 'prism')).toMatchObject({ id: 'users.get', parameters: { id: 'info' } });
		expect(router.match('PUT', '/users/info', 'prism')).toMatchObject({ allow: ['GET', 'HEAD', 'POST', 'DELETE'] });
	});

	it('differ for an empty segment', () => {
		expect(router.match('GET', '/users/')).toMatchObject({ kind: 'unknown-path' });
		expect(router.match('GET', '/users/', 'prism')).toMatchObject({ id: 'users.get', parameters: { id: '' } });
	});
});
