/** Prism's server without its command line and log. */
import { readFileSync } from 'node:fs';
import { startStockPrism } from '@returning-ai/third-party/stock-prism';

const [port, file = ''] = process.argv.slice(2);
await startStockPrism(JSON.parse(readFileSync(file, 'utf8')), Number(port));
