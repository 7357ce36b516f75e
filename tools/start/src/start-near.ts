/** Starts a server on the port it is known by, or, when that is taken, on any free one, and says so. */
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
