/** Preloaded into a peer's server: reports CPU and memory of the process on request. JavaScript, since removing types takes 40 ms of each start. */
process.on('message', (question) => {
	if (question !== 'usage' || !process.connected) return;
	process.send?.({ ...process.cpuUsage(), rss: process.memoryUsage.rss() }, undefined, undefined, () => {});
});
// Stops the server when the benchmark was killed.
process.on('disconnect', () => process.exit());
// The channel must not keep the process alive.
process.channel?.unref();
