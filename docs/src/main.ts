import { startDocs } from './serve.ts';

const docs = await startDocs();
console.log(`The docs are on ${docs.url}. Stop them with Ctrl-C.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => docs.close());
