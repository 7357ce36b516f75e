import { SCHEMA_2_0, SCHEMA_3_0, SCHEMA_3_1 } from './schema-keywords.ts';
import type { Kind } from './value-kinds.ts';

export type Version = '2.0' | '3.0' | '3.1';

/** The keys of one of OpenAPI's objects. */
export interface ObjectType {
	keys: Readonly<Record<string, Kind>>;
	required?: readonly string[];
	/** The kind of all other keys, if the keys are names. */
	others?: Kind;
	/** Whether other keys are allowed, unless they look like a misspelled one. */
	open?: boolean;
}

const docs = 'ExternalDocs';

const COMMON: Record<string, ObjectType> = {
	Info: {
		keys: {
			title: 'string',
			version: 'string',
			description: 'string',
			termsOfService: 'string',
			contact: 'Contact',
			license: 'License',
			summary: 'string',
		},
		required: ['title', 'version'],
	},
	Contact: { keys: { name: 'string', url: 'string', email: 'string' } },
	License: { keys: { name: 'string', url: 'string', identifier: 'string' }, required: ['name'] },
	[docs]: { keys: { url: 'string', description: 'string' }, required: ['url'] },
	Tag: { keys: { name: 'string', description: 'string', externalDocs: docs }, required: ['name'] },
	Paths: { keys: {}, others: 'PathItem' },
	Responses: { keys: {}, others: 'Response' },
	Security: { keys: {}, others: 'strings' },
	Xml: { keys: { name: 'string', namespace: 'string', prefix: 'string', attribute: 'boolean', wrapped: 'boolean' } },
};

const OPERATION = {
	tags: 'strings',
	summary: 'string',
	description: 'string',
	externalDocs: docs,
	operationId: 'string',
	parameters: 'Parameter[]',
	responses: 'Responses',
	deprecated: 'boolean',
	security: 'Security[]',
};
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

const operations = (methods: readonly string[]): Record<string, Kind> =>
	Object.fromEntries(methods.map((method) => [method, 'Operation']));

const MEDIA = { schema: 'Schema', example: 'any', examples: '{Example}', encoding: '{Encoding}' };
const VALUE = {
	description: 'string',
	required: 'boolean',
	deprecated: 'boolean',
	allowEmptyValue: 'boolean',
	style: 'string',
	explode: 'boolean',
	allowReserved: 'boolean',
	schema: 'Schema',
	content: '{RequestMedia}',
	example: 'any',
	examples: '{Example}',
};
const FLOW = { tokenUrl: 'string', authorizationUrl: 'string', refreshUrl: 'string', scopes: 'map' };

const VERSION_3: Record<string, ObjectType> = {
	...COMMON,
	Server: { keys: { url: 'string', description: 'string', variables: '{ServerVariable}' }, required: ['url'] },
	ServerVariable: { keys: { enum: 'strings', default: 'string', description: 'string' }, required: ['default'] },
	PathItem: {
		keys: {
			$ref: 'string',
			summary: 'string',
			description: 'string',
			servers: 'Server[]',
			parameters: 'Parameter[]',
			...operations([...METHODS, 'trace']),
		},
	},
	Callback: { keys: {}, others: 'PathItem' },
	Parameter: { keys: { name: 'string', in: 'string', ...VALUE }, required: ['name', 'in'] },
	Header: { keys: { ...VALUE, content: '{ResponseMedia}' } },
	RequestBody: {
		keys: { description: 'string', content: '{RequestMedia}', required: 'boolean' },
		required: ['content'],
	},
	Response: {
		keys: { description: 'string', headers: '{Header}', content: '{ResponseMedia}', links: '{Link}' },
		required: ['description'],
	},
	RequestMedia: { keys: MEDIA },
	ResponseMedia: { keys: MEDIA },
	Encoding: {
		keys: { contentType: 'string', headers: '{Header}', style: 'string', explode: 'boolean', allowReserved: 'boolean' },
	},
	Example: { keys: { summary: 'string', description: 'string', value: 'any', externalValue: 'string' } },
	Link: {
		keys: {
			operationRef: 'string',
			operationId: 'string',
			parameters: 'map',
			requestBody: 'any',
			description: 'string',
			server: 'Server',
		},
	},
	SecurityScheme: {
		keys: {
			type: 'string',
			description: 'string',
			name: 'string',
			in: 'string',
			scheme: 'string',
			bearerFormat: 'string',
			flows: 'Flows',
			openIdConnectUrl: 'string',
		},
		required: ['type'],
	},
	Flows: {
		keys: {
			implicit: 'ImplicitFlow',
			password: 'TokenFlow',
			clientCredentials: 'TokenFlow',
			authorizationCode: 'CodeFlow',
		},
	},
	ImplicitFlow: { keys: FLOW, required: ['authorizationUrl', 'scopes'] },
	TokenFlow: { keys: FLOW, required: ['tokenUrl', 'scopes'] },
	CodeFlow: { keys: FLOW, required: ['authorizationUrl', 'tokenUrl', 'scopes'] },
	Discriminator: { keys: { propertyName: 'string', mapping: 'map' }, required: ['propertyName'] },
};

const COMPONENTS = {
	schemas: '{Schema}',
	responses: '{Response}',
	parameters: '{Parameter}',
	examples: '{Example}',
	requestBodies: '{RequestBody}',
	headers: '{Header}',
	securitySchemes: '{SecurityScheme}',
	links: '{Link}',
	callbacks: '{Callback}',
};
const ROOT = {
	info: 'Info',
	paths: 'Paths',
	security: 'Security[]',
	tags: 'Tag[]',
	externalDocs: docs,
};
const ROOT_3 = { openapi: 'string', servers: 'Server[]', components: 'Components', ...ROOT };
const OPERATION_3 = { ...OPERATION, requestBody: 'RequestBody', callbacks: '{Callback}', servers: 'Server[]' };

const ITEM_KEYWORDS = Object.fromEntries(
	[
		'format',
		'default',
		'maximum',
		'exclusiveMaximum',
		'minimum',
		'exclusiveMinimum',
		'maxLength',
		'minLength',
		'pattern',
		'maxItems',
		'minItems',
		'uniqueItems',
		'enum',
		'multipleOf',
		'type',
	].map((name) => [name, SCHEMA_2_0[name] ?? 'any']),
);
const SIMPLE_2_0 = { ...ITEM_KEYWORDS, collectionFormat: 'string', items: 'Items' };

const OBJECTS: Readonly<Record<Version, Readonly<Record<string, ObjectType>>>> = {
	'2.0': {
		...COMMON,
		Root: {
			keys: {
				swagger: 'string',
				host: 'string',
				basePath: 'string',
				schemes: 'strings',
				consumes: 'strings',
				produces: 'strings',
				definitions: '{Schema}',
				parameters: '{Parameter}',
				responses: '{Response}',
				securityDefinitions: '{SecurityScheme}',
				...ROOT,
			},
			required: ['info', 'paths'],
		},
		PathItem: { keys: { $ref: 'string', parameters: 'Parameter[]', ...operations(METHODS) } },
		Operation: {
			keys: { ...OPERATION, consumes: 'strings', produces: 'strings', schemes: 'strings' },
			required: ['responses'],
		},
		Parameter: {
			keys: {
				name: 'string',
				in: 'string',
				description: 'string',
				required: 'boolean',
				schema: 'Schema',
				allowEmptyValue: 'boolean',
				...SIMPLE_2_0,
			},
			required: ['name', 'in'],
		},
		Items: { keys: SIMPLE_2_0 },
		Header: { keys: { description: 'string', ...SIMPLE_2_0 } },
		Response: {
			keys: { description: 'string', schema: 'Schema', headers: '{Header}', examples: 'map' },
			required: ['description'],
		},
		SecurityScheme: {
			keys: {
				type: 'string',
				description: 'string',
				name: 'string',
				in: 'string',
				flow: 'string',
				authorizationUrl: 'string',
				tokenUrl: 'string',
				scopes: 'map',
			},
			required: ['type'],
		},
		Schema: { keys: SCHEMA_2_0 },
	},
	'3.0': {
		...VERSION_3,
		Root: { keys: ROOT_3, required: ['openapi', 'info', 'paths'] },
		Components: { keys: COMPONENTS },
		Operation: { keys: OPERATION_3, required: ['responses'] },
		Schema: { keys: SCHEMA_3_0 },
	},
	'3.1': {
		...VERSION_3,
		Root: {
			keys: { ...ROOT_3, jsonSchemaDialect: 'string', webhooks: '{PathItem}' },
			required: ['openapi', 'info'],
		},
		Components: { keys: { ...COMPONENTS, pathItems: '{PathItem}' } },
		Operation: { keys: OPERATION_3 },
		Schema: { keys: SCHEMA_3_1, open: true },
	},
};

export function objectType(version: Version, name: string): ObjectType | undefined {
	return OBJECTS[version][name];
}
