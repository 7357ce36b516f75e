let isClosed = false;
/** Printed at the end of this turn of the event loop: one write for all requests that arrived together. */
let waiting = '';

/**
 * Prints to standard output. The reader of a pipe may exit, as in `returning-ai-mock | head -1`, or a disk may be full. The server must
 * not stop for that.
 */
export function print(text: string): void {
	if (waiting === '') setImmediate(flush);
	waiting += text;
}

function flush(): void {
	if (!isClosed) process.stdout.write(waiting);
	waiting = '';
}

process.on('exit', () => waiting !== '' && flush());
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
	isClosed ||= code === 'EPIPE';
});
process.stderr.on('error', () => {});
