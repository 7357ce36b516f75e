// By its default export: a named import that an older Node lacks is a SyntaxError, before anything can say what is needed.
import crypto, { type Argon2Parameters, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { HttpError } from '../http-error.ts';
import { SetupError } from '../setup-error.ts';

const derive = promisify((parameters: Argon2Parameters, callback: (error: Error | null, tag: Buffer) => void) =>
	crypto.argon2('argon2id', parameters, callback),
);
/** OWASP's figures for argon2id: 19 MiB, two passes. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const FORM = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** @throws SetupError on a runtime without argon2 */
export function requireArgon2(): void {
	if (typeof crypto.argon2 === 'function') return;
	throw new SetupError(
		`@returning-ai/server needs Node.js 24.7 or newer, for its argon2; this is ${process.versions.node}. Install a newer one from https://nodejs.org/en/download.`,
	);
}

/**
 * Hashes of passwords, two at a time: more would take all four threads that verifying tokens and reading files need too
 * (measured: the median of a token's check rose from 0.3 to 600 ms). Who comes when the queue is full is sent away for a moment.
 */
export class Passwords {
	readonly #queueLength: number;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor({ queueLength = 50 }: { queueLength?: number } = {}) {
		this.#queueLength = queueLength;
	}

	/** The hash in PHC form, as other programs read it. */
	async hash(password: string): Promise<string> {
		const salt = randomBytes(16);
		const tag = await this.#derive(password, salt, COST);
		return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
	}

	/** Whether a password is the hashed one. Without a hash the same work is done, so that time does not tell who exists. */
	async verify(password: string, hash: string | null | undefined): Promise<boolean> {
		const [, memory, passes, parallelism, salt, tag] = FORM.exec(hash ?? '') ?? [];
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
			throw new HttpError(503, 'Too many people sign in at this moment.', { 'retry-after': '2' });
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

function unpadded(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}
