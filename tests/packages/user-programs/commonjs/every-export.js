// Bundled to CommonJS by the tests, with the packages left out: requires every entry of the client, and calls every export of it,
// against the mock at RETURNING_AI_URL.
import { clientContext, clientPrograms } from '../every-export/client.js';
import { runAll } from '../every-export/watch.js';

clientContext(globalThis.process.env.RETURNING_AI_URL)
	.then((context) => runAll(clientPrograms, context))
	.then((results) => console.log(JSON.stringify(results)));
