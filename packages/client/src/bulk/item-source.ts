import { throwOptionError } from '../core/errors.ts';

/** Items as a list or as an async iterable. */
export type Items<Item> = Iterable<Item> | AsyncIterable<Item>;

/** Reads items one by one. */
export interface ItemSource<Item> {
	/** Returns the next item; `undefined` at the end and after `close()`. Rejects with the error of the iterator. */
	read(): Promise<{ value: Item } | undefined>;
	/** Ends the current read and closes the iterator. Waits for neither: an iterator that stalls in `next()` may never settle. */
	close(): void;
}

export function itemSource<Item>(items: Items<Item>): ItemSource<Item> {
	// A string is iterable by character, but one member is not a list.
	if (typeof items !== 'object' || !items || !(Symbol.asyncIterator in items || Symbol.iterator in items))
		throwOptionError('items', items, 'an array or another iterable of items');
	let iterator: Iterator<Item> | AsyncIterator<Item> | undefined;
	let ended = false;
	let endRead: (() => void) | undefined;
	const readNext = (): Promise<IteratorResult<Item> | undefined> =>
		new Promise((resolve, reject) => {
			endRead = () => resolve(undefined);
			iterator ??= Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
			Promise.resolve(iterator.next()).then(resolve, reject);
		});
	return {
		async read() {
			if (ended) return undefined;
			try {
				const result = await readNext();
				if (result && !result.done) return result;
				ended = true;
				return undefined;
			} catch (error) {
				ended = true;
				throw error;
			}
		},
		close() {
			if (ended) return;
			ended = true;
			endRead?.();
			closeIterator(iterator);
		},
	};
}

/** Ignores errors: the run already has the reason why it stopped. */
async function closeIterator(iterator: Iterator<unknown> | AsyncIterator<unknown> | undefined): Promise<void> {
	try {
		await iterator?.return?.();
	} catch {}
}
