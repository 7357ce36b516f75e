/**
 * Which values no error, log or recording may repeat. The contract decides, by `x-secret` in a schema; in other documents
 * `format: password` marks a secret too, and names decide where a schema says nothing.
 */

type Json = Record<string, unknown>;

/** An idempotency key is not a secret. */
const LOOKS_SECRET = /password|secret|token|authorization|cookie|(?<!idempotency-)keys?$/i;

/** Whether each declared name is secret, by the name in lower case. */
export type SecretNames = Readonly<Record<string, boolean>>;

/** Whether a field or parameter is secret: by its schema, else by the names that lead to it. */
export function isSecretField(schema: object, path: readonly string[]): boolean {
	return declaredSecret(schema) ?? path.some((name) => LOOKS_SECRET.test(name));
}

/** Whether a value with this name is secret: as the document declares, else by the name. */
export function isSecretName(name: string, declared: SecretNames = {}): boolean {
	const key = name.toLowerCase();
	return (Object.hasOwn(declared, key) ? declared[key] : undefined) ?? LOOKS_SECRET.test(name);
}

/** The names of fields, parameters and credentials that a document declares as secret, or as not secret. */
export function secretNames(document: object): SecretNames {
	const names: Record<string, boolean> = {};
	const add = (name: string, isSecret: boolean | undefined): void => {
		const key = name.toLowerCase();
		// The same name may be a secret in one place alone; it is then treated as one everywhere.
		if (isSecret !== undefined) names[key] = isSecret || names[key] === true;
	};
	visit(document, (node) => {
		for (const [name, schema] of Object.entries(objectIn(node.properties))) add(name, declaredSecret(resolve(document, schema)));
		if (typeof node.name !== 'string') return;
		if (node.type === 'apiKey') add(node.name, true);
		else if (node.schema) add(node.name, declaredSecret(resolve(document, node.schema)));
	});
	return names;
}

function declaredSecret(schema: unknown): boolean | undefined {
	const { 'x-secret': declared, format } = objectIn(schema);
	if (typeof declared === 'boolean') return declared;
	return format === 'password' ? true : undefined;
}

/** Calls back for each object of a document once. Examples are data, not schemas. */
function visit(node: unknown, enter: (node: Json) => void, seen: Set<unknown> = new Set()): void {
	if (typeof node !== 'object' || node === null || seen.has(node)) return;
	seen.add(node);
	if (!Array.isArray(node)) enter(node as Json);
	for (const [key, part] of Object.entries(node)) if (key !== 'example' && key !== 'examples') visit(part, enter, seen);
}

/** Follows references within the document. What is declared beside a reference wins. */
function resolve(document: object, node: unknown, depth = 0): Json {
	const { $ref, ...own } = objectIn(node);
	if (typeof $ref !== 'string' || !$ref.startsWith('#/') || depth > 10) return own;
	const target = $ref
		.slice(2)
		.split('/')
		.reduce<unknown>((at, key) => objectIn(at)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
	return { ...resolve(document, target, depth + 1), ...own };
}

function objectIn(value: unknown): Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
