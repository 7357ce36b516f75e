/** Preloaded into a server of another's: tells what the process has used when it is asked. */
import { tellParent } from '../child.ts';

process.on('message', (question) => {
	if (question === 'usage') tellParent({ ...process.cpuUsage(), rss: process.memoryUsage.rss() });
});
// A benchmark that was ended leaves no server behind.
process.on('disconnect', () => process.exit());
// The channel must not keep alive what would end.
process.channel?.unref();
