let isClosed = false;

/**
 * Prints to standard output. The reader of a pipe may exit, as in `returning-ai-mock | head -1`, or a disk may be full. The server must
 * not stop for that.
 */
export function print(text: string): void {
	if (!isClosed) process.stdout.write(text);
}

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
	isClosed ||= code === 'EPIPE';
});
process.stderr.on('error', () => {});
