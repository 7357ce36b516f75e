import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** The limit of `randomInt`. */
const MAX_NUMBER = 2 ** 48 - 1;
let counter = randomInt(0xff_ff_ff);
const replica = randomBytes(5).toString('hex');

/** An ID of 24 hexadecimal digits, like MongoDB's ObjectId. IDs of one process ascend, and do not reveal how many there are. */
export function newId(now: Date = new Date()): string {
	counter = (counter + 1) & 0xff_ff_ff;
	const seconds = Math.floor(now.getTime() / 1000);
	return seconds.toString(16).padStart(8, '0') + replica + counter.toString(16).padStart(6, '0');
}

/** The lowest ID of a time. Every ID that was made before it is lower. */
export function firstId(at: Date): string {
	return Math.floor(at.getTime() / 1000)
		.toString(16)
		.padStart(8, '0')
		.padEnd(24, '0');
}

/**
 * An ID of an event. It is made by the system clock also if the server's clock was moved, so that readers of the outbox find new
 * events after old ones.
 */
export const newEventId: () => string = () => newId(new Date());

/** A random number for a user. It cannot be guessed, and shards need no shared counter. */
export function newNumber(): number {
	return randomInt(1_000_000, MAX_NUMBER);
}

export const newUuid: () => string = () => randomUUID();
