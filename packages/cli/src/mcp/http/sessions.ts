import { randomUUID } from 'node:crypto';
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { WebStandardStreamableHTTPServerTransport as HttpTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { HttpProblem } from './read-message.ts';

export interface SessionLimits {
	/** Default: 100. */
	readonly maxSessions?: number | undefined;
	/** A session ends after this time without a request. Default: 30 minutes. */
	readonly idleMilliseconds?: number | undefined;
}

interface Entry {
	readonly transport: HttpTransport;
	timer: NodeJS.Timeout;
}

/** The sessions of the HTTP server by their ids. Each has its own MCP server. */
export class Sessions {
	readonly #entries = new Map<string, Entry>();
	readonly #createServer: () => Server;
	readonly #maxSessions: number;
	readonly #idleMilliseconds: number;

	constructor(createServer: () => Server, { maxSessions = 100, idleMilliseconds = 30 * 60_000 }: SessionLimits) {
		this.#createServer = createServer;
		this.#maxSessions = maxSessions;
		this.#idleMilliseconds = idleMilliseconds;
	}

	/** @throws {HttpProblem} The session is unknown or ended: the client must initialize again. */
	get(id: string): HttpTransport {
		const entry = this.#entries.get(id);
		if (!entry) throw new HttpProblem(404, 'Session not found. Send initialize without Mcp-Session-Id.', -32001);
		clearTimeout(entry.timer);
		entry.timer = this.#expire(entry.transport);
		return entry.transport;
	}

	/** Creates a session for an `initialize` request. @throws {HttpProblem} There are too many sessions. */
	async create(): Promise<HttpTransport> {
		if (this.#entries.size >= this.#maxSessions)
			throw new HttpProblem(503, `There are ${this.#maxSessions} sessions, the maximum. End one with DELETE.`);
		const id = randomUUID();
		const transport = new HttpTransport({ sessionIdGenerator: () => id });
		this.#entries.set(id, { transport, timer: this.#expire(transport) });
		const server = this.#createServer();
		server.onclose = () => {
			clearTimeout(this.#entries.get(id)?.timer);
			this.#entries.delete(id);
		};
		await server.connect(transport);
		return transport;
	}

	async close(): Promise<void> {
		await Promise.all([...this.#entries.values()].map(({ transport }) => transport.close()));
	}

	#expire(transport: HttpTransport): NodeJS.Timeout {
		return setTimeout(() => transport.close(), this.#idleMilliseconds).unref();
	}
}
