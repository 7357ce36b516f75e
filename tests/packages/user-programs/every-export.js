// Calls every export of every entry in a user's project, and prints what it reached as JSON.
// Its arguments are the entries to leave out: `node every-export.js @returning-ai/server @returning-ai/mock/vitest`.
import { startMock } from '@returning-ai/mock';
import { clientContext, clientPrograms } from './every-export/client.js';
import { platformPrograms } from './every-export/platform.js';
import { runAll } from './every-export/watch.js';

const leftOut = globalThis.process.argv.slice(2);
const programs = Object.entries({ ...platformPrograms, ...clientPrograms });
const wanted = programs.filter(([entry]) => !leftOut.includes(entry));
const mock = await startMock({ port: 0 });
const results = await runAll(Object.fromEntries(wanted), await clientContext(mock.url));
await mock.close();
console.log(JSON.stringify(results));
globalThis.process.exit();
