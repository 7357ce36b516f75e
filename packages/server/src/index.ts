export { createServer, type Server, type ServerOptions } from './create-server.ts';
export type { DatabaseOptions } from './data/connect.ts';
export type { JobReport, RowFault } from './jobs/queue.ts';
export type { Exchange } from './pipeline/handle.ts';
export type { Rate } from './pipeline/rate-limit.ts';
export { SetupError } from './setup-error.ts';
