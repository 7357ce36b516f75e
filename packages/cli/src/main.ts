import module from 'node:module';

// Half of the start-up time without it. Node.js 20 has no such cache.
module.enableCompileCache?.();
const { main } = await import('./run.ts');
await main();
