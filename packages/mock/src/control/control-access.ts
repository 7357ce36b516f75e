import { isLoopback } from '../http/listen.ts';
import type { Incoming } from '../request/incoming.ts';

/** A host name or an address, with or without a port. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;

/** Decides which requests the control endpoints answer. */
export class ControlAccess {
	readonly #hosts: ReadonlySet<string>;
	/** Why all requests are refused. */
	readonly #off: string | undefined;

	/**
	 * @param host - The host that the mock listens on.
	 * @param hosts - The names under which other machines may reach the control endpoints.
	 * @throws RangeError when a name is invalid.
	 */
	constructor(host: string, hosts: readonly string[] = [], isForced = false) {
		this.#hosts = new Set(hosts.map(readHost));
		const isOff = !isForced && hosts.length === 0 && !isLoopback(host);
		this.#off = isOff
			? `The control endpoints are off, because the mock listens on ${host}, which other machines can reach. To turn them on, name the host that your tests call, for example mock in http://mock:4010: controlHosts: ['mock'], or --control-host mock.`
			: undefined;
	}

	/**
	 * Why a request is refused, or `undefined` if it is allowed. Checking the headers Host and Origin protects the control endpoints from
	 * pages of other origins and from DNS rebinding.
	 */
	refuse({ headers }: Incoming): string | undefined {
		if (this.#off !== undefined) return this.#off;
		const { host = '', origin } = headers;
		if (!this.#allows(host)) return this.#explain('Host', host);
		if (origin === undefined || this.#allows(origin.replace(/^https?:\/\//i, ''))) return undefined;
		return this.#explain('Origin', origin);
	}

	#allows(given: string): boolean {
		const host = given.toLowerCase();
		const name = host.replace(/:\d+$/, '');
		return isLoopback(name) || this.#hosts.has(host) || this.#hosts.has(name);
	}

	#explain(header: string, value: string): string {
		const allowed = ['localhost', ...this.#hosts].join(', ');
		const name = /^(?:https?:\/\/)?([\w.-]+)/i.exec(value)?.[1] ?? 'NAME';
		return `${header}: ${value} is not allowed; expected ${allowed}. To allow it, start the mock with controlHosts: ['${name}'], or --control-host ${name}.`;
	}
}

function readHost(given: unknown): string {
	const host = typeof given === 'string' ? given.toLowerCase() : '';
	if (HOST.test(host)) return host;
	throw new RangeError(
		`controlHosts has ${JSON.stringify(given)}; expected host names without wildcards, with or without a port, such as "mock" or "mock:4010".`,
	);
}
