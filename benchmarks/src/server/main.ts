/** `npm run bench -- server`: CPU time per request, messages per second on PostgreSQL, and the start time. */
import { report } from '../figures.ts';
import { sending } from './sending.ts';
import { serving } from './serving.ts';
import { starting } from './starting.ts';

const figures = [...(await serving()), ...(await sending()), ...(await starting())];
report('CPU of a server per request at ten at once without a database, sends on PostgreSQL 15, and the start', figures);
