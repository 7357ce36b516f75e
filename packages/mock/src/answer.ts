import { type Json, type Operation, operations } from './contract.ts';
import { type Engine, EngineError, type EngineRequest } from './engine.ts';
import { errorBody } from './errors.ts';
import { explainFaults } from './faults.ts';
import { route } from './router.ts';

export interface Answer {
	status: number;
	headers: Record<string, string | string[]>;
	body: unknown;
}

/** A request as it came in, its body not yet parsed. */
export interface Incoming {
	method: string;
	path: string;
	query: Record<string, string | string[]>;
	headers: Record<string, string>;
	text: string;
}

const CREDENTIAL: Readonly<Record<Operation['credential'], string>> = {
	SystemKey: 'the header "x-api-key: <key>"',
	SecureAuthKey: 'the header "apiKey: <key>"',
	CommunityKey: 'the header "Authorization: Bearer <community key>"',
	UserToken: 'the header "Authorization: Bearer <user token or community key>"',
};

/** Answers one request by the contract; every error comes in the envelope of the family it belongs to. */
export async function answer(engine: Engine, document: Json, incoming: Incoming): Promise<Answer> {
	const { method, path } = incoming;
	const match = route(method, path);
	if (match.kind === 'unknown-path') {
		return refuse(
			match.nearest,
			404,
			'There is no such path.',
			`${method} ${path} was called; \`returning-ai-mock --list\` prints every path.`,
		);
	}
	if (match.kind === 'wrong-method') {
		const reply = refuse(
			match.nearest,
			405,
			'This path does not take this method.',
			`${method} ${path} was called; expected ${match.allow.join(' or ')}.`,
		);
		return { ...reply, headers: { Allow: match.allow.join(', ') } };
	}
	const { id } = match;
	const parsed = parseBody(incoming);
	if (parsed === undefined || !isDecodable(path)) {
		const where = parsed === undefined ? 'body: the text is not JSON.' : 'path: the percent-encoding is broken.';
		return refuse(id, 400, 'The request is not valid.', where);
	}
	const request: EngineRequest = { ...incoming, body: parsed.body };
	try {
		const reply = await engine(id, request);
		if (reply.status === 401 && reply.faults.length > 0) {
			return refuse(id, 401, 'The credential is missing or not valid.', `Expected ${CREDENTIAL[operations[id].credential]}.`);
		}
		if (reply.status === 400 && reply.faults.length > 0)
			return refuse(id, 400, 'The request is not valid.', explainFaults(document, id, request, reply.faults));
		return { status: reply.status, headers: reply.headers, body: reply.body };
	} catch (error) {
		if (error instanceof EngineError) return refuse(id, error.status, error.message);
		throw error;
	}
}

function refuse(id: keyof typeof operations, status: number, title: string, detail = ''): Answer {
	return { status, headers: {}, body: errorBody(operations[id].envelope, status, title, detail) };
}

function parseBody({ headers, text }: Incoming): { body: unknown } | undefined {
	if (text === '') return { body: undefined };
	if (!/[/+]json\b/.test(headers['content-type'] ?? '')) return { body: text };
	try {
		return { body: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

function isDecodable(path: string): boolean {
	try {
		decodeURIComponent(path);
		return true;
	} catch {
		return false;
	}
}
