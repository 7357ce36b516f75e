/** `npm run bench:server`: what the server costs per request, how fast it sends on PostgreSQL, and how fast it starts. */
import { report } from '../figures.ts';
import { sending } from './sending.ts';
import { serving } from './serving.ts';
import { starting } from './starting.ts';

const figures = [...(await serving()), ...(await sending()), ...(await starting())];
report('CPU of a server per request at ten at once without a database, sends on PostgreSQL 15, and the start', figures);
