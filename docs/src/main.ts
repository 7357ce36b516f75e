/** `npm run docs:serve`; another port with `-- --port 5000`. */
import { parseArgs } from 'node:util';
import { startDocs } from './serve.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4000' } } });
try {
	const docs = await startDocs({ port: Number(values.port) });
	console.log(`The docs are on ${docs.url}. Stop them with Ctrl-C.`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => docs.close());
} catch (error) {
	const { code, message } = error as NodeJS.ErrnoException;
	const taken = `Port ${values.port} is in use. Choose another: npm run docs:serve -- --port 4001`;
	console.error(code === 'EADDRINUSE' ? taken : message);
	process.exitCode = 1;
}
