/** The limits of the download of one document with its references. */
export interface DownloadLimits {
	bytes: number;
	milliseconds: number;
	redirects: number;
}

const LIMITS: DownloadLimits = { bytes: 50_000_000, milliseconds: 30_000, redirects: 5 };

/** Downloads a document and the documents that it references. The limits apply to all of them together. */
export class Download {
	readonly #limits: DownloadLimits;
	readonly #signal: AbortSignal;
	#bytesLeft: number;
	#redirectsLeft: number;

	constructor(limits: Partial<DownloadLimits> = {}) {
		this.#limits = { ...LIMITS, ...limits };
		this.#signal = AbortSignal.timeout(this.#limits.milliseconds);
		this.#bytesLeft = this.#limits.bytes;
		this.#redirectsLeft = this.#limits.redirects;
	}

	/** @returns the text, and its URL after redirects */
	async read(url: string): Promise<{ text: string; url: string }> {
		try {
			const response = await this.#get(new URL(url));
			return { text: await this.#textOf(response), url: response.url };
		} catch (error) {
			if (this.#signal.aborted) throw new Error(`no complete response within ${this.#limits.milliseconds / 1000} s`);
			// The error of fetch only says that it failed. Its cause has the reason.
			throw (error as Error).cause ?? error;
		}
	}

	async #get(url: URL): Promise<Response> {
		if (!/^https?:$/.test(url.protocol)) throw new Error(`the server redirects to ${url.protocol}; expected http: or https:`);
		if (url.username !== '' || url.password !== '') {
			throw new Error('the URL contains a user name or a password; expected a URL without them');
		}
		const response = await fetch(url, { redirect: 'manual', signal: this.#signal });
		const location = response.headers.get('location');
		if (response.status < 300 || response.status > 399 || location === null) return response;
		await response.body?.cancel();
		this.#redirectsLeft -= 1;
		if (this.#redirectsLeft < 0) throw new Error(`more than ${this.#limits.redirects} redirects`);
		return this.#get(new URL(location, url));
	}

	async #textOf({ ok, status, body }: Response): Promise<string> {
		if (!ok) {
			await body?.cancel();
			throw new Error(`the server responded with the status ${status}; expected 200`);
		}
		const decoder = new TextDecoder();
		let text = '';
		for await (const chunk of body ?? []) {
			this.#bytesLeft -= chunk.length;
			if (this.#bytesLeft < 0) throw new Error(`over ${this.#limits.bytes / 1e6} MB; at most that is allowed`);
			text += decoder.decode(chunk, { stream: true });
		}
		return text + decoder.decode();
	}
}
