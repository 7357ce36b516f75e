/** The file of a job, in parts: one statement for all of it would block the embedded database's process for 0.3 s. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../data/tables.ts';

const PART_BYTES = 131_072;

interface JobKey {
	server_id: string;
	id: string;
}

export async function saveFile(tx: Database, { server_id, id }: JobKey, file: Uint8Array): Promise<void> {
	for (let start = 0; start < file.length; start += PART_BYTES) {
		const part = file.subarray(start, start + PART_BYTES);
		const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
		await tx.insertInto('job_file').values({ server_id, job_id: id, start, bytes }).execute();
		await nextTurn();
	}
}

/** Reads the file from a byte on. Reads each part when it is needed. */
export async function* readFile(db: Database, job: JobKey, from = 0): AsyncGenerator<Uint8Array> {
	let position = from;
	for (;;) {
		const part = await readPart(db, job, position);
		const rest = part?.bytes.subarray(position - part.start) ?? new Uint8Array();
		if (rest.length === 0) break;
		yield rest;
		position += rest.length;
	}
	// A job of an older version has its file in one column.
	if (position === from) yield* readColumn(db, job, from);
}

function readPart(
	db: Database,
	{ server_id, id }: JobKey,
	position: number,
): Promise<{ start: number; bytes: Uint8Array } | undefined> {
	return db
		.selectFrom('job_file')
		.select(['start', 'bytes'])
		.where('server_id', '=', server_id)
		.where('job_id', '=', id)
		.where('start', '<=', position)
		.orderBy('start', 'desc')
		.limit(1)
		.executeTakeFirst();
}

async function* readColumn(db: Database, { server_id, id }: JobKey, from: number): AsyncGenerator<Uint8Array> {
	const row = await db
		.selectFrom('job')
		.select('file')
		.where('server_id', '=', server_id)
		.where('id', '=', id)
		.executeTakeFirst();
	if (row) yield row.file.subarray(from);
}

export async function deleteFile(tx: Database, { server_id, id }: JobKey): Promise<void> {
	await tx.deleteFrom('job_file').where('server_id', '=', server_id).where('job_id', '=', id).execute();
}
