// Calls every export of the client in a page or a web worker, against the mock in the query of this file's URL.
import { clientContext, clientPrograms } from './every-export/client.js';
import { runAll } from './every-export/watch.js';

const options = new URL(import.meta.url).searchParams;
const leftOut = options.getAll('without');
const programs = Object.entries(clientPrograms).filter(([entry]) => !leftOut.includes(entry));
const context = await clientContext(options.get('mock'), { dangerouslyAllowBrowser: true });
const results = await runAll(Object.fromEntries(programs), context);

export default results;
// No module imports this one in a worker.
if (typeof document === 'undefined') globalThis.postMessage(results);
