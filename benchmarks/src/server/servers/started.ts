/** Starts a server, handles one request, and prints the milliseconds to open the database and the memory in MB. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createServer } from '@returning-ai/server';

const home = mkdtempSync(join(tmpdir(), 'returning-ai-start-'));
const dataFolder = join(home, 'data');
const begun = performance.now();
// The server uses the snapshot for a folder without a database. PGlite creates one here, and the server migrates it.
if (process.argv[2] === 'initdb') await (await PGlite.create(dataFolder)).close();
const server = await createServer({ dataFolder });
const milliseconds = performance.now() - begun;
const { status } = await server.fetch('http://localhost/readyz');
if (status !== 200) throw new Error(`It answered ${status}.`);
process.stdout.write(`${Math.round(milliseconds)} ${Math.round(process.memoryUsage.rss() / 1e6)}`);
rmSync(home, { recursive: true, force: true });
process.exit(0);
