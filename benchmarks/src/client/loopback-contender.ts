/** One contender of the loopback benchmark in its own process: warms up, then runs a block on each message. */
import { undiciTransport } from '@returning-ai/client/undici';
import { Pool } from 'undici';
import { tellParent } from '../child.ts';
import { block, type Contender, warmUp } from '../measure.ts';
import { bareFetch, ours } from './contenders.ts';

const AT_ONCE = 50;
const [, , address = '', name = ''] = process.argv;

const { run } = contender();
const runs = process.argv.includes('--smoke') ? 50 : Math.ceil((await warmUp(run, AT_ONCE, 1_500)) / 15);
process.on('message', async () => tellParent(await block(run, runs, AT_ONCE)));
process.on('disconnect', () => process.exit());
tellParent('warm');

function contender(): Contender {
	if (name === 'bare fetch') return bareFetch(address, fetch);
	if (name === 'on fetch') return ours(address);
	return ours(address, undiciTransport({ dispatcher: new Pool(address, { connections: AT_ONCE }) }));
}
