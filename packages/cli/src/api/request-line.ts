import { CommandError } from '../errors/command-error.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export type Method = (typeof METHODS)[number];

export interface RequestLine {
	/** `undefined` if only a path was given. */
	readonly method: Method | undefined;
	readonly path: string;
	readonly query: Readonly<Record<string, string>>;
}

/**
 * Parses `[METHOD] PATH`.
 *
 * @throws {CommandError} The method is unknown, or the path is invalid.
 */
export function parseRequestLine([first, second]: readonly [string, string | undefined]): RequestLine {
	const method = second === undefined ? undefined : parseMethod(first);
	const [path = '', ...queries] = (second ?? first).split('?');
	if (second === undefined && isMethod(first.toUpperCase()))
		throw new CommandError(`The path is missing, such as: returning-ai api ${first.toUpperCase()} /apis/v1/channels`);
	return { method, path: checkPath(path), query: parseQuery(queries.join('?')) };
}

function isMethod(text: string): text is Method {
	return (METHODS as readonly string[]).includes(text);
}

function parseMethod(text: string): Method {
	const method = text.toUpperCase();
	if (isMethod(method)) return method;
	throw new CommandError(`The method must be one of ${METHODS.join(', ')}; given ${JSON.stringify(text)}.`);
}

/** Returns the path with a slash at the start. */
function checkPath(text: string): string {
	const refuse = (reason: string): never => {
		throw new CommandError(`The path must be such as "/apis/v1/channels"; given ${JSON.stringify(text)}: ${reason}`);
	};
	if (/^[a-z][a-z\d+.-]*:/i.test(text) || text.startsWith('//'))
		refuse(
			'a URL could send your credential to another host. Give the path alone, and select the host with --environment or --base-url.',
		);
	const path = text.startsWith('/') ? text : `/${text}`;
	if (path === '/' || /[\s#\\\p{Cc}]/u.test(path)) refuse('it is empty, or has a space, "#" or "\\". Encode them, such as %20.');
	if (
		decoded(path)
			.split(/[/\\]/)
			.some((part) => part === '.' || part === '..')
	)
		refuse('"." and ".." address another path.');
	return path;
}

/** More than any proxy decodes. */
const MAX_DECODINGS = 10;

/** Decodes repeatedly: `%252e%252e` is `..` to a server behind a proxy. */
function decoded(path: string): string {
	let text = path;
	for (let times = 0; times < MAX_DECODINGS; times++) {
		try {
			text = decodeURIComponent(text);
		} catch {
			return text;
		}
	}
	return text;
}

function parseQuery(text: string): Record<string, string> {
	const query: Record<string, string> = Object.create(null);
	for (const [name, value] of new URLSearchParams(text)) {
		if (name in query) throw new CommandError(`The query has ${JSON.stringify(name)} more than once. The API accepts one value.`);
		query[name] = value;
	}
	return query;
}
