/**
 * Secrets: values that must not be in an error, log or recording. In the contract, `x-secret` in the schema marks them. In other
 * documents, `format: password` marks them too, and without either the name decides.
 */

type Json = Record<string, unknown>;

/** An idempotency key is not a secret. */
const LOOKS_SECRET = /password|secret|token|authorization|cookie|(?<!idempotency-)keys?$/i;

/** Whether each declared name is a secret. The keys are in lower case. */
export type SecretNames = Readonly<Record<string, boolean>>;

/** Whether a field or parameter is a secret: by its schema, else by the names in its path. */
export function isSecretField(schema: object, path: readonly string[]): boolean {
	return declaredSecret(schema) ?? path.some((name) => LOOKS_SECRET.test(name));
}

/** Whether a value with this name is a secret: as the document declares, else by the name. */
export function isSecretName(name: string, declared: SecretNames = {}): boolean {
	const key = name.toLowerCase();
	return (Object.hasOwn(declared, key) ? declared[key] : undefined) ?? LOOKS_SECRET.test(name);
}

/** The names of fields, parameters and credentials that a document declares as secret, or as not secret. */
export function secretNames(document: object): SecretNames {
	const names: Record<string, boolean> = {};
	const add = (name: string, isSecret: boolean | undefined): void => {
		const key = name.toLowerCase();
		// A name that is a secret in one place is treated as a secret everywhere.
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

/** Calls `enter` once for each object of a document. Skips examples: they are data, not schemas. */
function visit(node: unknown, enter: (node: Json) => void, seen: Set<unknown> = new Set()): void {
	if (typeof node !== 'object' || node === null || seen.has(node)) return;
	seen.add(node);
	if (!Array.isArray(node)) enter(node as Json);
	for (const [key, part] of Object.entries(node)) if (key !== 'example' && key !== 'examples') visit(part, enter, seen);
}

/** Resolves references within the document. Keywords beside a `$ref` take precedence. */
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
