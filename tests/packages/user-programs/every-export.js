// Calls every export of every entry in a user's project, and prints what it reached as JSON.
// The groups to leave out are its arguments: `node every-export.js server mock-vitest`.
import { startMock } from '@returning-ai/mock';
import { clientContext, clientPrograms, undiciProgram } from './every-export/client.js';
import { mockPrograms, mockVitestProgram, serverPrograms, specPrograms, typesPrograms } from './every-export/platform.js';
import { runAll } from './every-export/watch.js';

const groups = {
	spec: specPrograms,
	types: typesPrograms,
	client: clientPrograms,
	undici: undiciProgram,
	mock: mockPrograms,
	'mock-vitest': mockVitestProgram,
	server: serverPrograms,
};
const leftOut = globalThis.process.argv.slice(2);
const programs = Object.assign({}, ...Object.keys(groups).map((name) => (leftOut.includes(name) ? {} : groups[name])));
const mock = await startMock({ port: 0 });
const results = await runAll(programs, await clientContext(mock.url));
await mock.close();
console.log(JSON.stringify(results));
globalThis.process.exit();
