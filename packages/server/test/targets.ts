/** Aims a call at a member: puts the member into each path parameter, query parameter and field that names a user. */
import { exampleRequest, type OperationId, operations } from '@returning-ai/codegen/example-request';
import { type CallOptions, csv } from './test-server.ts';

export interface Target {
	id: string;
	number: string;
	username: string;
	email: string;
}

export function aimAt(id: OperationId, call: CallOptions, target: Target): CallOptions {
	const { target: example, body } = exampleRequest(id);
	const query = Object.fromEntries(new URL(example, 'http://localhost').searchParams);
	const fields = { ...(typeof body === 'string' ? JSON.parse(body) : {}), ...(call.body as object) };
	const isInPath = operations[id].path.includes('{userId}');
	if (id === 'system.auth.secureAuth') return { ...call, query: { userId: target.username, email: target.email } };
	// The query of `application.users.get` has flags, such as `email`.
	return {
		...call,
		...(isInPath ? { path: { ...call.path, userId: target.id } } : {}),
		query: { ...call.query, ...(id === 'application.users.get' ? {} : renamed(query, target)) },
		...(operations[id].requestType === undefined ? {} : { body: { ...(call.body as object), ...renamed(fields, target) } }),
		...(FILES[id] ? { body: { data: csv(FILES[id](target)) } } : {}),
	};
}

const FILES: Partial<Record<OperationId, (target: Target) => string>> = {
	'integration.users.bulkUpdate': ({ email }) => `email,xp_op,xp\n${email},overwrite,0\n`,
	'integration.users.bulkImport': ({ email, username }) =>
		`email,username,firstname,lastname,role\n${email},${username},A,B,Member\n`,
};

/** The parameters and fields that name a user, with what names the target. */
function renamed(given: Record<string, unknown>, { id, username, email }: Target): Record<string, string> {
	const names: Record<string, string> = {
		...{ userId: id, user: username, sender: username, identifier: email, idOrEmail: email },
		...('verificationCode' in given ? {} : { email }),
	};
	return Object.fromEntries(Object.entries(names).filter(([name]) => name in given));
}
