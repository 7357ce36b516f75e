// Prints the outcome of the faults in Node, Bun or Deno, against the mock at RETURNING_AI_URL.
import { runFaults } from './faults.js';

console.log(JSON.stringify(await runFaults(globalThis.process.env.RETURNING_AI_URL)));
