/** The tools, resources and prompts that the scenarios of the conformance suite expect of a server. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import {
	CallToolRequestSchema,
	type CallToolResult,
	CompleteRequestSchema,
	type ContentBlock,
	CreateMessageResultSchema,
	ElicitResultSchema,
	ErrorCode,
	GetPromptRequestSchema,
	type GetPromptResult,
	ListPromptsRequestSchema,
	ListResourcesRequestSchema,
	ListResourceTemplatesRequestSchema,
	ListToolsRequestSchema,
	McpError,
	ReadResourceRequestSchema,
	type ServerNotification,
	type ServerRequest,
	SubscribeRequestSchema,
	type Tool,
	UnsubscribeRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';

type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;
type Given = Record<string, unknown>;
type Answer = (given: Given, extra: Extra) => Promise<CallToolResult> | CallToolResult;

/** A red pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';
/** An empty sound. */
const WAV = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=';

const text = (value: string): ContentBlock => ({ type: 'text', text: value });
const image: ContentBlock = { type: 'image', data: PNG, mimeType: 'image/png' };
const result = (...content: ContentBlock[]): CallToolResult => ({ content });
const resource = (uri: string, mimeType: string, value: string): ContentBlock => ({
	type: 'resource',
	resource: { uri, mimeType, text: value },
});

async function elicit({ sendRequest }: Extra, message: string, requestedSchema: object, words: string): Promise<CallToolResult> {
	const params = { message, requestedSchema } as never;
	const { action, content } = await sendRequest({ method: 'elicitation/create', params }, ElicitResultSchema);
	return result(text(`${words}: action=${action}, content=${JSON.stringify(content ?? {})}`));
}

const choices = (...names: string[]): object[] => names.map((name, index) => ({ const: `value${index + 1}`, title: name }));
const options = ['option1', 'option2', 'option3'];

const TOOLS: Readonly<Record<string, Answer>> = {
	test_simple_text: () => result(text('This is a simple text response for testing.')),
	test_image_content: () => result(image),
	test_audio_content: () => result({ type: 'audio', data: WAV, mimeType: 'audio/wav' }),
	test_embedded_resource: () =>
		result(resource('test://embedded-resource', 'text/plain', 'This is an embedded resource content.')),
	test_multiple_content_types: () =>
		result(
			text('Multiple content types test:'),
			image,
			resource('test://mixed-content-resource', 'application/json', '{"test":"data","value":123}'),
		),
	test_error_handling: () => ({ ...result(text('This tool intentionally returns an error for testing')), isError: true }),
	json_schema_2020_12_tool: () => result(text('ok')),
	async test_tool_with_logging(_, { sendNotification }) {
		for (const data of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) {
			await sendNotification({ method: 'notifications/message', params: { level: 'info', data } });
			await sleep(50);
		}
		return result(text('logged'));
	},
	async test_tool_with_progress(_, { sendNotification, _meta }) {
		for (const progress of [0, 50, 100]) {
			const progressToken = _meta?.progressToken;
			if (progressToken !== undefined)
				await sendNotification({ method: 'notifications/progress', params: { progressToken, progress, total: 100 } });
			await sleep(50);
		}
		return result(text('progressed'));
	},
	async test_sampling({ prompt }, { sendRequest }) {
		const messages = [{ role: 'user' as const, content: { type: 'text' as const, text: String(prompt) } }];
		const reply = await sendRequest(
			{ method: 'sampling/createMessage', params: { messages, maxTokens: 100 } },
			CreateMessageResultSchema,
		);
		return result(text(`LLM response: ${(reply.content as { text?: string }).text ?? ''}`));
	},
	test_elicitation({ message }, extra) {
		const properties = {
			username: { type: 'string', description: "User's response" },
			email: { type: 'string', description: "User's email address" },
		};
		return elicit(extra, String(message), { type: 'object', properties, required: ['username', 'email'] }, 'User response');
	},
	test_elicitation_sep1034_defaults(_, extra) {
		const properties = {
			name: { type: 'string', default: 'John Doe' },
			age: { type: 'integer', default: 30 },
			score: { type: 'number', default: 95.5 },
			status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
			verified: { type: 'boolean', default: true },
		};
		return elicit(extra, 'Defaults', { type: 'object', properties, required: [] }, 'Elicitation completed');
	},
	test_elicitation_sep1330_enums(_, extra) {
		const properties = {
			untitledSingle: { type: 'string', enum: options },
			titledSingle: { type: 'string', oneOf: choices('First Option', 'Second Option', 'Third Option') },
			legacyEnum: { type: 'string', enum: ['opt1', 'opt2', 'opt3'], enumNames: ['Option One', 'Option Two', 'Option Three'] },
			untitledMulti: { type: 'array', items: { type: 'string', enum: options } },
			titledMulti: { type: 'array', items: { anyOf: choices('First Choice', 'Second Choice', 'Third Choice') } },
		};
		return elicit(extra, 'Choices', { type: 'object', properties, required: [] }, 'Elicitation completed');
	},
};

const JSON_SCHEMA = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	type: 'object' as const,
	$defs: { address: { type: 'object', properties: { street: { type: 'string' }, city: { type: 'string' } } } },
	properties: { name: { type: 'string' }, address: { $ref: '#/$defs/address' } },
	additionalProperties: false,
};

function listTools(): Tool[] {
	return Object.keys(TOOLS).map((name) => ({
		name,
		description: name,
		inputSchema: name === 'json_schema_2020_12_tool' ? JSON_SCHEMA : { type: 'object' },
	}));
}

function readText(uri: string): object {
	if (uri === 'test://static-text') return { mimeType: 'text/plain', text: 'This is the content of the static text resource.' };
	if (uri === 'test://static-binary') return { mimeType: 'image/png', blob: PNG };
	const [, id] = /^test:\/\/template\/([^/]+)\/data$/.exec(uri) ?? [];
	if (id === undefined) throw new McpError(-32002, 'Resource not found');
	return { mimeType: 'application/json', text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }) };
}

type Messages = GetPromptResult['messages'];
const say = (...contents: ContentBlock[]): Messages => contents.map((content) => ({ role: 'user', content }));

const PROMPTS: Readonly<Record<string, { arguments: string[]; messages(given: Record<string, string>): Messages }>> = {
	test_simple_prompt: { arguments: [], messages: () => say(text('This is a simple prompt for testing.')) },
	test_prompt_with_arguments: {
		arguments: ['arg1', 'arg2'],
		messages: ({ arg1, arg2 }) => say(text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)),
	},
	test_prompt_with_embedded_resource: {
		arguments: ['resourceUri'],
		messages: ({ resourceUri = '' }) =>
			say(
				resource(resourceUri, 'text/plain', 'Embedded resource content for testing.'),
				text('Please process the embedded resource above.'),
			),
	},
	test_prompt_with_image: { arguments: [], messages: () => say(image, text('Please analyze the image above.')) },
};

export function createFixtureServer(): Server {
	const capabilities = { tools: {}, resources: { subscribe: true }, prompts: {}, logging: {}, completions: {} };
	const server = new Server({ name: 'fixture', version: '1.0.0' }, { capabilities });
	server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listTools() }));
	server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }, extra) => {
		const tool = TOOLS[name];
		if (!tool) throw new McpError(ErrorCode.InvalidParams, `Unknown tool: ${name}`);
		return tool(given, extra);
	});
	const uris = ['test://static-text', 'test://static-binary', 'test://watched-resource'];
	server.setRequestHandler(ListResourcesRequestSchema, () => ({
		resources: uris.map((uri) => ({ uri, name: uri, description: uri })),
	}));
	server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
		resourceTemplates: [{ uriTemplate: 'test://template/{id}/data', name: 'template' }],
	}));
	server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => ({
		contents: [{ uri, ...readText(uri) } as never],
	}));
	server.setRequestHandler(SubscribeRequestSchema, () => ({}));
	server.setRequestHandler(UnsubscribeRequestSchema, () => ({}));
	server.setRequestHandler(ListPromptsRequestSchema, () => ({
		prompts: Object.entries(PROMPTS).map(([name, prompt]) => ({
			name,
			description: name,
			arguments: prompt.arguments.map((argument) => ({ name: argument, required: true })),
		})),
	}));
	server.setRequestHandler(GetPromptRequestSchema, ({ params: { name, arguments: given = {} } }) => {
		const prompt = PROMPTS[name];
		if (!prompt) throw new McpError(ErrorCode.InvalidParams, `Unknown prompt: ${name}`);
		return { messages: prompt.messages(given) };
	});
	server.setRequestHandler(CompleteRequestSchema, () => ({ completion: { values: [], total: 0, hasMore: false } }));
	return server;
}
