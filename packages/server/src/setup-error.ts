/** The server cannot start because of its configuration or environment. The message is one line and contains the fix. */
export class SetupError extends Error {}
