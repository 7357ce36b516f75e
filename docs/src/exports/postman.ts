import {
	document,
	exampleReply,
	type OperationId,
	operationIds,
	operationObject,
	operations,
	successStatus,
} from '@returning-ai/codegen/example-request';
import { families } from '../content/families.ts';
import { PLACEHOLDERS, type SampleRequest, sampleRequest } from '../samples/request.ts';

type Json = Record<string, unknown>;

/** Postman variables for the credentials. Hosts are variables, too, so that the reader can send a family to the mock. */
const VARIABLES = {
	SystemKey: 'systemKey',
	SecureAuthKey: 'secureAuthKey',
	CommunityKey: 'communityKey',
	UserToken: 'userToken',
} as const;

/** A Postman collection, format 2.1: one request per operation, in folders by family and resource. */
export function postmanCollection(): Json {
	const { title, summary, version } = document.info as { title: string; summary: string; version: string };
	return {
		info: {
			name: title,
			description: summary,
			version,
			schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
		},
		item: families().map(({ name, resources }) => ({
			name,
			item: resources.map(({ title: resource, ids }) => ({ name: resource, item: ids.map(request) })),
		})),
		variable: [
			...[...hosts()].map(([key, value]) => ({ key, value })),
			...Object.entries(VARIABLES).map(([scheme, key]) => ({
				key,
				value: PLACEHOLDERS[scheme as keyof typeof VARIABLES].placeholder,
			})),
		],
	};
}

function hosts(): Map<string, string> {
	return new Map(operationIds.map((id) => [hostVariable(id), sampleRequest(id).server]));
}

function hostVariable(id: OperationId): string {
	return operations[id].credential === 'SecureAuthKey' ? 'communityUrl' : `${operations[id].family}Url`;
}

function request(id: OperationId): Json {
	const sample = sampleRequest(id);
	const variable = VARIABLES[operations[id].credential];
	const { placeholder } = PLACEHOLDERS[operations[id].credential];
	const sent = {
		method: sample.method,
		description: operationObject(id).description,
		header: sample.headers.map(([key, value]) => ({ key, value: value.replace(placeholder, `{{${variable}}}`) })),
		url: sample.url.replace(sample.server, `{{${hostVariable(id)}}}`),
		...body(sample),
	};
	const status = successStatus(id);
	const reply = JSON.stringify(exampleReply(id, status), undefined, 2);
	return {
		name: operations[id].summary,
		request: sent,
		response: [
			{
				name: 'Example',
				originalRequest: sent,
				status: 'OK',
				code: status,
				_postman_previewlanguage: 'json',
				header: [],
				body: reply,
			},
		],
	};
}

function body({ json, form }: SampleRequest): Json {
	if (json !== undefined)
		return { body: { mode: 'raw', raw: JSON.stringify(json, undefined, 2), options: { raw: { language: 'json' } } } };
	if (!form) return {};
	const fields = form.map(({ name, value, file }) =>
		file ? { key: name, type: 'file', src: file } : { key: name, type: 'text', value },
	);
	return { body: { mode: 'formdata', formdata: fields } };
}
