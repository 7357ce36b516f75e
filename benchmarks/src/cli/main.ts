/** `npm run bench -- cli`: the command line's start times and size, beside other command lines in the same run. */
import { report } from '../figures.ts';
import { mcp } from './mcp.ts';
import { sizes } from './sizes.ts';
import { starting } from './starting.ts';

report('Start to end of a process, packages and bytes', [...(await starting()), ...(await mcp()), ...sizes()]);
