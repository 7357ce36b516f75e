/** Starts, answers one request, and prints the milliseconds of opening its database and the megabytes of memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '@returning-ai/server';

const home = mkdtempSync(join(tmpdir(), 'returning-ai-start-'));
// A folder that is there and empty is given a database by initdb; one that is not there, by the snapshot.
const dataFolder = process.argv[2] === 'initdb' ? home : join(home, 'data');
const begun = performance.now();
const server = await createServer({ dataFolder });
const milliseconds = performance.now() - begun;
const { status } = await server.fetch('http://localhost/readyz');
if (status !== 200) throw new Error(`It answered ${status}.`);
process.stdout.write(`${Math.round(milliseconds)} ${Math.round(process.memoryUsage.rss() / 1e6)}`);
rmSync(home, { recursive: true, force: true });
process.exit(0);
