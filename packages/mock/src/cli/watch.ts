import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Contract } from '../contract/contract.ts';
import { filesOfDocument } from '../read-document.ts';
import { readSpec } from '../read-spec.ts';

/** A document is read when its files did not change for this time, because a program may still be writing them. */
const SETTLING_MILLISECONDS = 100;

export interface DocumentListener {
	/** Called after each change that results in a valid document. */
	onContract(contract: Contract): void;
	onError(error: Error): void;
}

/**
 * A document whose changes are seen, also in the files that it references. Polls the files: unlike `fs.watch`, this sees a file that an
 * editor replaces, a file behind a symbolic link, and a file of a network drive or of a container's host.
 */
export class WatchedDocument {
	readonly #file: string;
	readonly #closing = new AbortController();
	#files: string[] = [];
	#version = '';

	constructor(file: string) {
		this.#file = file;
	}

	/** @throws SpecError */
	async read(): Promise<Contract> {
		this.#files = await filesOfDocument(this.#file);
		// Before reading: a later change is a new version.
		this.#version = await versionOf(this.#files);
		return readSpec(this.#file);
	}

	/** Reads the document after each change, until `close`. */
	watch(listener: DocumentListener): void {
		// The only error is that of `close`.
		this.#poll(listener).catch(() => {});
	}

	close(): void {
		this.#closing.abort();
	}

	async #poll({ onContract, onError }: DocumentListener): Promise<void> {
		for (let hasChanged = false; ; ) {
			await setTimeout(SETTLING_MILLISECONDS, undefined, { signal: this.#closing.signal });
			const version = await versionOf(this.#files);
			const isSettled = version === this.#version;
			this.#version = version;
			if (isSettled && hasChanged) await this.read().then(onContract, onError);
			hasChanged = !isSettled;
		}
	}
}

async function versionOf(files: string[]): Promise<string> {
	return (await Promise.all(files.map(versionOfFile))).join();
}

async function versionOfFile(file: string): Promise<string> {
	try {
		const { dev, ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
		return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
	} catch {
		return 'missing';
	}
}
