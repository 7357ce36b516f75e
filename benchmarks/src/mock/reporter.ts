/** Preloaded into a peer's server: reports CPU and memory of the process on request. */
import { tellParent } from '../child.ts';

process.on('message', (question) => {
	if (question === 'usage') tellParent({ ...process.cpuUsage(), rss: process.memoryUsage.rss() });
});
// Stops the server when the benchmark was killed.
process.on('disconnect', () => process.exit());
// The channel must not keep the process alive.
process.channel?.unref();
