/** Starts a server, handles one request, and prints the milliseconds to open the database and the memory in MB. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '@returning-ai/server';

const home = mkdtempSync(join(tmpdir(), 'returning-ai-start-'));
// In an existing empty folder, PGlite creates the database. For a new folder, the server uses the snapshot.
const dataFolder = process.argv[2] === 'initdb' ? home : join(home, 'data');
const begun = performance.now();
const server = await createServer({ dataFolder });
const milliseconds = performance.now() - begun;
const { status } = await server.fetch('http://localhost/readyz');
if (status !== 200) throw new Error(`It answered ${status}.`);
process.stdout.write(`${Math.round(milliseconds)} ${Math.round(process.memoryUsage.rss() / 1e6)}`);
rmSync(home, { recursive: true, force: true });
process.exit(0);
