import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

/** Why a body cannot be decompressed: with an unknown encoding, or with the encoding that it does not have. */
export class EncodingError extends Error {
	readonly reason: 'unknown' | 'invalid' | 'too large';
	readonly encoding: string;

	constructor(reason: 'unknown' | 'invalid' | 'too large', encoding: string) {
		super(`content-encoding ${encoding}: ${reason}`);
		this.reason = reason;
		this.encoding = encoding;
	}
}

type Decompress = (raw: Uint8Array, limit: { maxOutputLength: number }) => Promise<Uint8Array>;

const DECOMPRESSORS: ReadonlyMap<string, Decompress> = new Map<string, Decompress>([
	['gzip', promisify(gunzip)],
	['x-gzip', promisify(gunzip)],
	['br', promisify(brotliDecompress)],
	['deflate', inflateAny],
]);

const [runInflate, runInflateRaw] = [promisify(inflate), promisify(inflateRaw)];

/** Some clients send `deflate` without its zlib header. Browsers read both. */
function inflateAny(raw: Uint8Array, limit: { maxOutputLength: number }): Promise<Uint8Array> {
	const hasHeader = ((raw[0] ?? 0) & 0x0f) === 8;
	return hasHeader ? runInflate(raw, limit) : runInflateRaw(raw, limit);
}

/** The encodings of a body in the order in which they were applied, without `identity`. */
export function encodingsOf(header: string | undefined): string[] {
	const names = (header ?? '').split(',').map((name) => name.trim().toLowerCase());
	return names.filter((name) => name !== '' && name !== 'identity');
}

/** @throws EncodingError */
export async function decompress(raw: Uint8Array, encodings: readonly string[], maxBytes: number): Promise<Uint8Array> {
	const unknown = encodings.find((encoding) => !DECOMPRESSORS.has(encoding));
	if (unknown !== undefined) throw new EncodingError('unknown', unknown);
	let body = raw;
	for (const encoding of encodings.toReversed()) {
		try {
			body = (await DECOMPRESSORS.get(encoding)?.(body, { maxOutputLength: maxBytes })) ?? body;
		} catch (error) {
			const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
			throw new EncodingError(isTooLarge ? 'too large' : 'invalid', encoding);
		}
	}
	return body;
}
