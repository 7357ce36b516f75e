// `argon2` is read from the default export. A named import is a SyntaxError in an older Node, before `requireArgon2` can run.
import crypto, { type Argon2Parameters, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { HttpError } from '../http-error.ts';
import { SetupError } from '../setup-error.ts';

const derive = promisify((parameters: Argon2Parameters, callback: (error: Error | null, tag: Buffer) => void) =>
	crypto.argon2('argon2id', parameters, callback),
);
/** OWASP's parameters for argon2id: 19 MiB, two passes. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const PHC_FORMAT = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** @throws SetupError on a Node without argon2 */
export function requireArgon2(): void {
	if (typeof crypto.argon2 === 'function') return;
	throw new SetupError(
		`@returning-ai/server needs Node.js 24.7 or newer, because it uses crypto.argon2. This is Node.js ${process.versions.node}. Install a newer version from https://nodejs.org/en/download.`,
	);
}

/**
 * Hashes and verifies passwords, two at a time. More would occupy all four threads of libuv's pool, which token verification and file
 * access need too (measured: the median of a token verification rose from 0.3 to 600 ms). A full queue responds 503 with Retry-After.
 */
export class Passwords {
	readonly #queueLength: number;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor({ queueLength = 50 }: { queueLength?: number } = {}) {
		this.#queueLength = queueLength;
	}

	/** Returns the hash in PHC string format. */
	async hash(password: string): Promise<string> {
		const salt = randomBytes(16);
		const tag = await this.#derive(password, salt, COST);
		return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${toUnpaddedBase64(salt)}$${toUnpaddedBase64(tag)}`;
	}

	/** Whether a password matches a hash. Without a hash it does the same work, so that timing does not reveal which accounts exist. */
	async verify(password: string, hash: string | null | undefined): Promise<boolean> {
		const [, memory, passes, parallelism, salt, tag] = PHC_FORMAT.exec(hash ?? '') ?? [];
		if (salt === undefined || tag === undefined) {
			await this.#derive(password, randomBytes(16), COST);
			return false;
		}
		const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
		return timingSafeEqual(await this.#derive(password, Buffer.from(salt, 'base64'), cost), Buffer.from(tag, 'base64'));
	}

	async #derive(
		password: string,
		nonce: Uint8Array,
		cost: { memory: number; passes: number; parallelism: number },
	): Promise<Buffer> {
		if (this.#waiting.length >= this.#queueLength) {
			const detail = 'Too many logins at the same time. Retry after 2 s.';
			throw new HttpError(503, { code: 'unavailable', detail, headers: { 'retry-after': '2' } });
		}
		if (this.#running >= 2) await new Promise<void>((resolve) => this.#waiting.push(resolve));
		else this.#running += 1;
		try {
			return await derive({ message: password, nonce, ...cost, tagLength: TAG_BYTES });
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#running -= 1;
		}
	}
}

function toUnpaddedBase64(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}
