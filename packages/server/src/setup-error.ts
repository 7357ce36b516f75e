/** The server cannot start because of its configuration or environment. The message has one line for each problem, with the fix. */
export class SetupError extends Error {}
