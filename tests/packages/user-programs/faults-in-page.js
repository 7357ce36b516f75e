// Runs the faults in a page or a web worker, against the mock in the query of this file's URL.
import { runFaults } from './faults.js';

const results = await runFaults(new URL(import.meta.url).searchParams.get('mock'));

export default results;
// No module imports this one in a worker.
if (typeof document === 'undefined') globalThis.postMessage(results);
