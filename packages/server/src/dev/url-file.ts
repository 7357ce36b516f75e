import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the server of a data folder answers at `/__dev`. */
export interface DevUrl {
	url: string;
	/** The ID of the server, because another one may use the port later. */
	instance: string;
}

function fileOf(dataFolder: string): string {
	return `${resolve(dataFolder)}.url`;
}

/** Writes the file beside the data folder, so that commands on the folder find the server. Returns a function that deletes it. */
export function writeDevUrl(dataFolder: string, where: DevUrl): () => void {
	writeFileSync(fileOf(dataFolder), JSON.stringify(where), { mode: 0o600 });
	return () => rmSync(fileOf(dataFolder), { force: true });
}

/** Reads the file. A server that was killed leaves its file behind. */
export function readDevUrl(dataFolder: string): DevUrl | undefined {
	try {
		const { url, instance } = JSON.parse(readFileSync(fileOf(dataFolder), 'utf8'));
		return typeof url === 'string' && typeof instance === 'string' ? { url, instance } : undefined;
	} catch {
		return undefined;
	}
}
