import type { Contract } from '../contract/contract.ts';
import type { Content, Operation } from '../contract/operation.ts';
import { explainFaults } from '../explain.ts';
import { ReplyChecker } from '../reply/check-reply.ts';
import { GenerationTimeoutError } from '../reply/generation-limit.ts';
import { Replies } from '../reply/replies.ts';
import { RequestReader } from '../request/read-request.ts';
import { requestValidator } from '../schemas.ts';

/** A problem in a document that would make the mock respond incorrectly. */
export interface DocumentFault {
	/** The violated rule. */
	rule: 'schema' | 'example';
	/** The location: the keys from the root of the document. */
	path: string[];
	message: string;
}

/** Compiles every schema of a contract, and validates every example. */
export function checkContract(contract: Contract): DocumentFault[] {
	return contract.ids.flatMap((id) => check(contract, contract.get(id).operation));
}

function check(contract: Contract, operation: Operation): DocumentFault[] {
	const faults: DocumentFault[] = [];
	const path = ['paths', operation.path, operation.method.toLowerCase()];
	const note = (rule: DocumentFault['rule'], run: () => void, place: string[] = path): void => {
		try {
			run();
		} catch (error) {
			faults.push({ rule, path: place, message: (error as Error).message });
		}
	};
	const checker = new ReplyChecker(operation);
	note('schema', () => new RequestReader(operation).compileAll());
	note('schema', () => checker.compileAll());
	if (faults.length > 0) return faults;
	for (const content of operation.request?.body?.contents ?? []) {
		note('example', () => checkRequestExamples(operation, content));
	}
	const replies = new Replies(contract, operation.iid);
	for (const { code, contents = [] } of operation.responses) {
		note('schema', () => generateReply(replies, code), [...path, 'responses', code]);
		for (const content of contents) note('example', () => checkReplyExamples(checker, code, content));
	}
	return faults.map((fault) => ({ ...fault, message: `${operation.iid}: ${fault.message}` }));
}

/** Finds a response that takes too long to generate. Any other failure is that of a request which prefers this status. */
function generateReply(replies: Replies, code: string): void {
	if (!/^\d+$/.test(code)) return;
	try {
		replies.find({ code: Number(code) });
	} catch (error) {
		if (error instanceof GenerationTimeoutError) throw error;
	}
}

function checkRequestExamples(operation: Operation, { schema, examples = [], mediaType }: Content): void {
	if (!schema || !/json/.test(mediaType)) return;
	const validate = requestValidator(operation, schema, false);
	for (const { key, value } of examples) {
		if (value === undefined || validate(value)) continue;
		throw new Error(
			`the example ${key} of the request does not match its schema: ${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message}`,
		);
	}
}

function checkReplyExamples(checker: ReplyChecker, code: string, { mediaType, examples = [] }: Content): void {
	const status = Number(code.replace(/X/gi, '0')) || 200;
	for (const { key, value } of examples) {
		if (value === undefined || !/json/.test(mediaType)) continue;
		const faults = checker.check({ status, headers: { 'content-type': mediaType }, body: JSON.stringify(value) });
		const inBody = faults.filter(({ path }) => path[0] === 'body');
		if (inBody.length > 0)
			throw new Error(`the example ${key} of the ${code} response does not match its schema: ${explainFaults(inBody).join(' ')}`);
	}
}
