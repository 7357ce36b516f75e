/** The properties of Prism's operation that the mock uses. */
export interface Operation {
	/** The operationId. */
	iid: string;
	method: string;
	path: string;
	deprecated?: boolean;
	extensions?: Record<string, unknown>;
	security?: SecurityScheme[][];
	/** Those of the operation, else of its path, else of the document. A compiled document has them in its head. */
	servers?: Server[];
	request?: {
		path?: Parameter[];
		query?: Parameter[];
		headers?: Parameter[];
		cookie?: Parameter[];
		body?: { required?: boolean; contents?: Content[] };
	};
	responses: DeclaredResponse[];
	/** The shared and recursive schemas, by name. */
	__bundled__?: Record<string, Schema>;
}

export interface Server {
	url: string;
	variables?: Record<string, { default?: string; enum?: string[] }>;
}

export interface Parameter {
	name: string;
	style?: string;
	explode?: boolean;
	required?: boolean;
	deprecated?: boolean;
	allowEmptyValue?: boolean;
	schema?: Schema;
	/** A parameter with a serialized value, such as JSON, by media type. */
	content?: Record<string, { schema?: Schema }>;
	examples?: Example[];
}

export interface Content {
	mediaType: string;
	schema?: Schema;
	examples?: Example[];
	encodings?: Encoding[];
}

/** How a property of a form is serialized. */
export interface Encoding {
	property: string;
	/** Absent if the value is serialized by its media type. */
	style?: string;
	explode?: boolean;
	/** The media types of the value, separated by commas. */
	mediaType?: string;
	/** The headers of a part. */
	headers?: Parameter[];
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

/** The pattern of a MongoDB ObjectId. */
export const OBJECT_ID = '^[0-9a-fA-F]{24}$';

/** The keyword that passes a field's name to the data generator. */
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

/** The declared response of a status: the exact status, then its range, then `default`. */
export function responseFor({ responses }: Operation, status: number): DeclaredResponse | undefined {
	const text = String(status);
	return (
		responses.find(({ code }) => code === text) ??
		responses.find(({ code }) => code.toUpperCase() === `${text[0]}XX`) ??
		responses.find(({ code }) => code === 'default')
	);
}
