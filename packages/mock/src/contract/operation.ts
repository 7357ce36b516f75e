/** An operation as Prism reads it from a document; only what the mock looks at. */
export interface Operation {
	/** The operationId. */
	iid: string;
	method: string;
	path: string;
	deprecated?: boolean;
	extensions?: Record<string, unknown>;
	security?: SecurityScheme[][];
	request?: {
		path?: Parameter[];
		query?: Parameter[];
		headers?: Parameter[];
		cookie?: Parameter[];
		body?: { required?: boolean; contents?: Content[] };
	};
	responses: DeclaredResponse[];
	/** The schemas that refer to themselves. */
	__bundled__?: Record<string, Schema>;
}

export interface Parameter {
	name: string;
	style?: string;
	explode?: boolean;
	required?: boolean;
	deprecated?: boolean;
	schema?: Schema;
	/** A parameter that is a document of its own, such as JSON. */
	content?: Record<string, { schema?: Schema }>;
}

export interface Content {
	mediaType: string;
	schema?: Schema;
	examples?: Example[];
	encodings?: { property: string; style?: string; explode?: boolean }[];
}

export interface Example {
	key: string;
	value?: unknown;
}

export interface DeclaredResponse {
	/** A status, a range such as `4XX`, or `default`. */
	code: string;
	contents?: Content[];
	headers?: Parameter[];
}

export type SecurityScheme =
	| { type: 'apiKey'; in: 'header' | 'query' | 'cookie'; name: string; key: string }
	| { type: 'http'; scheme: string; key: string }
	| { type: 'oauth2' | 'openIdConnect' | 'mutualTLS'; key: string };

/** The pattern of an id as MongoDB writes it. */
export const OBJECT_ID = '^[0-9a-fA-F]{24}$';

/** The keyword that carries a field's name to the generator of data. */
export const REALISTIC = 'x-realistic';

export interface Schema {
	$schema?: string;
	$ref?: string;
	type?: string | string[];
	enum?: unknown[];
	const?: unknown;
	pattern?: string;
	format?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	exclusiveMinimum?: number | boolean;
	exclusiveMaximum?: number | boolean;
	minItems?: number;
	maxItems?: number;
	anyOf?: Schema[];
	oneOf?: Schema[];
	allOf?: Schema[];
	items?: Schema | Schema[];
	properties?: Record<string, Schema>;
	required?: string[];
	readOnly?: boolean;
	writeOnly?: boolean;
	[keyword: string]: unknown;
}

/** The declared response that a status falls under: its own, then its range, then `default`. */
export function responseFor({ responses }: Operation, status: number): DeclaredResponse | undefined {
	const text = String(status);
	return (
		responses.find(({ code }) => code === text) ??
		responses.find(({ code }) => code.toUpperCase() === `${text[0]}XX`) ??
		responses.find(({ code }) => code === 'default')
	);
}
