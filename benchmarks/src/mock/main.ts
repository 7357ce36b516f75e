/** `npm run bench -- mock`: the mock's CPU per request, start-up time, memory and calls in process, beside other mocks in the same run. */
import { report } from '../figures.ts';
import { inProcess } from './in-process.ts';
import { scaling, serving } from './serving.ts';
import { starting } from './starting.ts';

const figures = [...(await serving()), ...(await scaling()), ...(await starting()), ...(await inProcess())];
report('CPU of a server per request at ten at once, time and memory at the start, and calls in process', figures);
