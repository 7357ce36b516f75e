import { decompress, EncodingError, encodingsOf } from '../http/decompress.ts';
import { MAX_BODY_BYTES } from '../request/incoming.ts';

/** What the validator learns of a body: its content, or why it is not validated, or how it violates its own headers. */
export type CopiedBody = { body: Uint8Array } | { unjudged: string } | { broken: string };

/** A copy of a body for the validator. The bytes themselves pass. */
export class BodyCopy {
	size = 0;
	readonly #encodings: string[];
	readonly #chunks: Uint8Array[] = [];

	constructor(contentEncoding: string | undefined) {
		this.#encodings = encodingsOf(contentEncoding);
	}

	add(chunk: Uint8Array): void {
		this.size += chunk.length;
		if (this.isTooLarge) this.#chunks.length = 0;
		else this.#chunks.push(chunk);
	}

	get isTooLarge(): boolean {
		return this.size > MAX_BODY_BYTES;
	}

	async read(): Promise<CopiedBody> {
		if (this.isTooLarge) return { unjudged: TOO_LARGE };
		const raw = Buffer.concat(this.#chunks);
		if (raw.length === 0) return { body: raw };
		try {
			return { body: await decompress(raw, this.#encodings, MAX_BODY_BYTES) };
		} catch (error) {
			if (!(error instanceof EncodingError)) throw error;
			const { reason, encoding } = error;
			if (reason === 'too large') return { unjudged: TOO_LARGE };
			if (reason === 'unknown') return { unjudged: `The content-encoding ${encoding} is unknown.` };
			return { broken: `body: invalid ${encoding} data, although content-encoding is ${encoding}.` };
		}
	}
}

const TOO_LARGE = 'The body is larger than 10 MiB.';
