export type { Exchange } from './contract/handle.ts';
export { createServer, type Server, type ServerOptions } from './create-server.ts';
export type { DatabaseOptions } from './data/connect.ts';
export type { JobReport, RowFault } from './jobs/queue.ts';
export type { Rate } from './safety/rate-limit.ts';
export { SetupError } from './setup-error.ts';
