/** Classifies database errors by their code, or by their message if the driver sets no code. */
import { describe, expect, it } from 'vitest';
import { isConnectionError, isStatementTimeout, violatedUniqueIndex } from '../src/data/database-errors.ts';

const withCode = (code: string, message = 'some text'): Error => Object.assign(new Error(message), { code });

describe('isConnectionError', () => {
	it.each([
		['08000', 'connection exception'],
		['08006', 'connection failure'],
		['57P01', 'terminating connection due to administrator command'],
		['57P02', 'terminating connection because of crash of another server process'],
		['57P03', 'the database system is starting up'],
		['57014', 'canceling statement due to statement timeout'],
		['55P03', 'canceling statement due to lock timeout'],
		['25P03', 'terminating connection due to idle-in-transaction timeout'],
		['25P04', 'terminating connection due to transaction timeout'],
		['57P05', 'terminating connection due to idle-session timeout'],
		['53300', 'sorry, too many clients already'],
		['ECONNREFUSED', 'connect ECONNREFUSED'],
		['ECONNRESET', 'read ECONNRESET'],
		['EPIPE', 'write EPIPE'],
		['ENOTFOUND', 'getaddrinfo ENOTFOUND'],
		['EAI_AGAIN', 'getaddrinfo EAI_AGAIN'],
		['ETIMEDOUT', 'connect ETIMEDOUT'],
	])('recognizes the code %s, independent of the language of the message', (code) => {
		expect(isConnectionError(withCode(code, 'texto en otro idioma'))).toBe(true);
	});

	it.each([
		'Connection terminated',
		'Connection terminated unexpectedly',
		'Connection terminated due to connection timeout',
		'timeout exceeded when trying to connect',
		'timeout expired',
		'Query read timeout',
		'Client has encountered a connection error and is not queryable',
		'Client was closed and is not queryable',
	])('recognizes the message of a driver error without a code: %s', (message) => {
		expect(isConnectionError(new Error(message))).toBe(true);
	});

	it('recognizes one of the errors of an AggregateError, which a hostname with two addresses causes', () => {
		expect(isConnectionError(new AggregateError([withCode('42601'), withCode('ECONNREFUSED')]))).toBe(true);
		expect(isConnectionError(new AggregateError([withCode('42601')]))).toBe(false);
	});

	it.each([
		['22P02', 'invalid input syntax for type integer: "terminated"'],
		['23505', 'duplicate key value violates unique constraint "session_timeout"'],
		['42703', 'column "timed_out" does not exist'],
		['42601', 'unterminated quoted string'],
		['40001', 'could not serialize access'],
		['57P04', 'database was dropped'],
		['XX000', 'timeout'],
	])('rejects the code %s, independent of the message: %s', (code, message) => {
		expect(isConnectionError(withCode(code, message))).toBe(false);
	});

	it('rejects other errors without a code, and values that are no errors', () => {
		expect(isConnectionError(new Error('A response of system.auth.login violates the contract'))).toBe(false);
		expect(isConnectionError(undefined)).toBe(false);
		expect(isConnectionError('timeout')).toBe(false);
	});
});

describe('isStatementTimeout', () => {
	it('recognizes the timeouts of a statement, and no other timeout', () => {
		expect(isStatementTimeout(withCode('57014'))).toBe(true);
		expect(isStatementTimeout(withCode('55P03'))).toBe(false);
		expect(isStatementTimeout(new Error('Query read timeout'))).toBe(true);
		expect(isStatementTimeout(new Error('timeout exceeded when trying to connect'))).toBe(false);
		expect(isStatementTimeout(undefined)).toBe(false);
	});
});

describe('violatedUniqueIndex', () => {
	it('returns the constraint of a 23505, and nothing for other errors', () => {
		expect(violatedUniqueIndex(Object.assign(withCode('23505'), { constraint: 'member_email' }))).toBe('member_email');
		expect(violatedUniqueIndex(Object.assign(withCode('23503'), { constraint: 'member_email' }))).toBe(undefined);
		expect(violatedUniqueIndex(new Error('duplicate key value violates unique constraint "member_email"'))).toBe(undefined);
		expect(violatedUniqueIndex(undefined)).toBe(undefined);
	});
});
