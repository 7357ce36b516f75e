/** Locks a data folder in a separate process, which a test can kill. Each message is the path of a folder; the response is the outcome. */
import { lockFolder } from '../src/data/folder-lock.ts';
import { SetupError } from '../src/setup-error.ts';

process.on('message', (folder: string) => {
	try {
		lockFolder(folder);
		process.send?.('locked');
	} catch (error) {
		process.send?.(error instanceof SetupError ? 'in use' : String(error));
	}
});
process.on('disconnect', () => process.exit());
