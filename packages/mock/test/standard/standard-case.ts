import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from '../../src/contract/contract.ts';
import { readSpec } from '../../src/index.ts';
import type { Wire, WireReply } from '../send.ts';

/** One request, and what the OpenAPI standard says about it. */
export interface StandardCase {
	/** Unique in its list, such as `query, form, explode: an array`. */
	name: string;
	/** Default: 3.1.1. */
	openapi?: '3.0.4' | '3.1.1';
	/** The template below the case's own path, such as `/{id}`. Default: none. */
	template?: string;
	/** Default: a 200 response with the JSON body `{}`. */
	operation: { parameters?: object[]; requestBody?: object; responses?: object };
	/** `target` is the path and query below the case's own path. Default: `GET`, with nothing below. */
	request: { method?: string; target?: string; headers?: Record<string, string>; body?: string };
	/** Accepted: 2xx. Refused: 400, 415 or 422. Or an exact status. */
	expected: 'accepted' | 'refused' | number;
	/** A further condition on the mock's response. */
	check?: (reply: WireReply) => boolean;
	/** What stock Prism does instead. Absent if it does the same. The long suite verifies both. */
	prism?: string;
}

const RESPONSES = { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'object' }, example: {} } } } };

/** Each case gets a path of its own, so that all of them fit into one document. */
const pathOf = (index: number): string => `/case-${index}`;

/** A document with the operations of all cases for one version of OpenAPI. */
export function documentOf(cases: readonly StandardCase[], version: '3.0.4' | '3.1.1'): Record<string, unknown> {
	const paths: Record<string, object> = {};
	for (const [index, { openapi = '3.1.1', template = '', operation, request }] of cases.entries()) {
		if (openapi !== version) continue;
		const method = (request.method ?? 'GET').toLowerCase();
		paths[`${pathOf(index)}${template}`] = { [method]: { operationId: `case${index}`, responses: RESPONSES, ...operation } };
	}
	return { openapi: version, info: { title: 'The standard', version: '1' }, paths };
}

/** The request of a case, as it is sent. */
export function wireOf(cases: readonly StandardCase[], index: number): Wire {
	const { method = 'GET', target = '', headers = {}, body } = (cases[index] as StandardCase).request;
	return { method, target: `${pathOf(index)}${target}`, headers, body };
}

/** Whether a response is as expected. */
export function isExpected({ expected }: StandardCase, { status }: { status: number }): boolean {
	if (expected === 'accepted') return status >= 200 && status < 300;
	return expected === 'refused' ? [400, 415, 422].includes(status) : status === expected;
}

/** Compiles the document of all cases for one version of OpenAPI. */
export async function contractOf(cases: readonly StandardCase[], version: '3.0.4' | '3.1.1'): Promise<Contract> {
	const folder = mkdtempSync(join(tmpdir(), 'mock-standard-'));
	try {
		const file = join(folder, 'document.json');
		writeFileSync(file, JSON.stringify(documentOf(cases, version)));
		return await readSpec(file);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
