/** Preloaded into a server of another's: tells what the process has used when it is asked. */
process.on('message', (question) => {
	if (question === 'usage') process.send?.({ ...process.cpuUsage(), rss: process.memoryUsage.rss() });
});
// The channel must not keep alive what would end.
process.channel?.unref();
