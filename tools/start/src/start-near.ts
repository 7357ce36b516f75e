/** Starts a server on its default port. When that is taken, uses a free port and prints a line. */
export async function startNear<Running>(
	name: string,
	port: number,
	start: (port: number) => Promise<Running & { url: string }>,
): Promise<Running & { url: string }> {
	try {
		return await start(port);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		const running = await start(0);
		process.stdout.write(`Port ${port} is taken by another program, so the ${name} moved to ${running.url}.\n`);
		return running;
	}
}
