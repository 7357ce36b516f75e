import { setImmediate as nextTurn } from 'node:timers/promises';
import { HttpError } from '../http-error.ts';

/** Bytes of files that all requests together may have in memory. */
const MAX_BYTES = 64_000_000;
/** While a file is parsed, it takes four times its size. More at once would not be faster. */
const PARSED_AT_ONCE = 1;
/** A form of this size does not wait for larger ones. */
const SMALL_BYTES = 256_000;

interface Upload {
	bytes: number;
	isParsed: boolean;
}

/** Limits the memory of files in requests. There is one for all servers of a process, as there is one memory. */
class Uploads {
	readonly #uploads = new WeakMap<Request, Upload>();
	readonly #waiting: (() => void)[] = [];
	#bytes = 0;
	#parsing = 0;

	/** Counts bytes that a request has sent. @throws HttpError 503 if all requests together have sent too many. */
	add(request: Request, bytes: number): void {
		if (this.#bytes + bytes > MAX_BYTES) {
			const detail = 'The server is busy with other files.';
			throw new HttpError(503, { code: 'unavailable', detail, headers: { 'retry-after': '5' } });
		}
		this.#bytes += bytes;
		this.#of(request).bytes += bytes;
	}

	/** Waits until the file of a request may be parsed. */
	async parse(request: Request): Promise<void> {
		const upload = this.#of(request);
		if (upload.bytes <= SMALL_BYTES) return;
		if (this.#parsing < PARSED_AT_ONCE) this.#parsing++;
		// The one that ends passes its place on.
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
		upload.isParsed = true;
		await nextTurn();
	}

	/** Ends a request. */
	end(request: Request): void {
		const upload = this.#uploads.get(request);
		if (!upload) return;
		this.#uploads.delete(request);
		this.#bytes -= upload.bytes;
		if (!upload.isParsed) return;
		const next = this.#waiting.shift();
		if (next) next();
		else this.#parsing--;
	}

	#of(request: Request): Upload {
		const upload = this.#uploads.get(request) ?? { bytes: 0, isParsed: false };
		this.#uploads.set(request, upload);
		return upload;
	}
}

export const uploads: Uploads = new Uploads();
