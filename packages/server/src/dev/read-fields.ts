import { InvalidFieldError } from './problem.ts';

/** `text`: one value. `list`: several. `any`: a value that the route parses itself. */
type FieldTypes = Readonly<Record<string, 'text' | 'list' | 'any'>>;
type Fields<T extends FieldTypes> = {
	[K in keyof T]?: T[K] extends 'list' ? string[] : T[K] extends 'text' ? string : unknown;
};

const MAX_BYTES = 100_000;
const FORM = 'application/x-www-form-urlencoded';

export function isForm(request: Request): boolean {
	return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === FORM;
}

/**
 * Reads the fields of a JSON body or a form. A request without a body has none. An empty field of a form is absent.
 *
 * @throws InvalidFieldError for an unknown field, or one of another type
 */
export async function readFields<const T extends FieldTypes>(request: Request, types: T): Promise<Fields<T>> {
	const text = await request.text();
	if (text.length > MAX_BYTES) throw new InvalidFieldError('', `: it is longer than ${MAX_BYTES} characters.`);
	if (text === '') return {};
	const given = isForm(request) ? parseForm(text, types) : parseJson(text);
	for (const [name, value] of Object.entries(given)) {
		const type = Object.hasOwn(types, name) ? types[name] : undefined;
		if (type === undefined) throw new InvalidFieldError(name, `: it is unknown. Use ${Object.keys(types).join(', ')}.`);
		if (type === 'text' && typeof value !== 'string') throw new InvalidFieldError(name, ': it must be a text.');
		if (type === 'list' && !isTextList(value)) throw new InvalidFieldError(name, ': it must be an array of texts.');
	}
	return given as Fields<T>;
}

function parseForm(text: string, types: FieldTypes): Record<string, unknown> {
	const form = new URLSearchParams(text);
	const names = [...new Set(form.keys())];
	const entries = names.map((name): [string, string | string[]] => {
		const values = form.getAll(name).filter((value) => value !== '');
		return [name, types[name] === 'list' ? values : (values[0] ?? '')];
	});
	return Object.fromEntries(entries.filter(([, value]) => value.length > 0));
}

function parseJson(text: string): Record<string, unknown> {
	const value = JSON.parse(text, (key, inner) => (key === '__proto__' ? undefined : inner));
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
	throw new InvalidFieldError('', ': it must be a JSON object.');
}

function isTextList(value: unknown): boolean {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
