import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ErrorCode, type JSONRPCMessage, JSONRPCMessageSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Input, Output } from '../../context.ts';

/** One megabyte, as for HTTP. */
const MAX_LENGTH = 1_000_000;

/**
 * MCP over standard input and output: one JSON message per line. Unlike the SDK's transport, it responds to malformed messages, drops
 * a message that is too long instead of closing, and requires `initialize` first.
 */
export class StdioTransport implements Transport {
	declare onmessage?: (message: JSONRPCMessage) => void;
	declare onclose?: () => void;
	declare onerror?: (error: Error) => void;
	readonly #input: Input;
	readonly #output: Output;
	#initialized = false;
	#closed = false;

	constructor(input: Input, output: Output) {
		this.#input = input;
		this.#output = output;
	}

	async start(): Promise<void> {
		this.#read().catch((error) => {
			if (!this.#closed) this.onerror?.(error);
			return this.close();
		});
	}

	async send(message: JSONRPCMessage): Promise<void> {
		if (!this.#closed) this.#output.write(`${JSON.stringify(message)}\n`);
	}

	async close(): Promise<void> {
		if (this.#closed) return;
		this.#closed = true;
		// A pending read would keep the process running.
		(this.#input as { destroy?(): void }).destroy?.();
		this.onclose?.();
	}

	async #read(): Promise<void> {
		const decoder = new TextDecoder();
		let rest = '';
		let isTooLong = false;
		for await (const chunk of this.#input) {
			const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
			rest = lines.pop() ?? '';
			for (const line of lines) {
				if (isTooLong || line.length > MAX_LENGTH)
					this.#fail(ErrorCode.InvalidRequest, `The message is longer than ${MAX_LENGTH} characters.`);
				else this.#receive(line);
				isTooLong = false;
			}
			if (rest.length <= MAX_LENGTH) continue;
			isTooLong = true;
			rest = '';
		}
		await this.close();
	}

	#receive(line: string): void {
		if (line.trim() === '') return;
		const value = parse(line);
		const { success, data } = JSONRPCMessageSchema.safeParse(value);
		const problem = success ? this.#orderProblem(data) : formProblem(value);
		if (problem !== undefined)
			this.#fail(value === undefined ? ErrorCode.ParseError : ErrorCode.InvalidRequest, problem, idOf(value));
		else if (success) this.onmessage?.(data);
	}

	#orderProblem(message: JSONRPCMessage): string | undefined {
		if (!('method' in message) || !('id' in message) || message.method === 'ping') return undefined;
		const isInitialize = message.method === 'initialize';
		if (this.#initialized) return isInitialize ? 'The session is initialized already.' : undefined;
		if (!isInitialize) return 'Send initialize first.';
		this.#initialized = true;
		return undefined;
	}

	#fail(code: ErrorCode, message: string, id: string | number | null = null): void {
		this.#output.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`);
	}
}

function formProblem(value: unknown): string {
	if (value === undefined) return 'The line is not JSON.';
	if (Array.isArray(value)) return 'Batches are not supported: send one message per line.';
	return 'The line is not a JSON-RPC 2.0 message.';
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

function idOf(value: unknown): string | number | null {
	const id = (value as { id?: unknown } | null)?.id;
	return typeof id === 'string' || Number.isSafeInteger(id) ? (id as string | number) : null;
}
