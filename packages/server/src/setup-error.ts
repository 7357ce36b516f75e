/** A fault in how the server was set up, told in one line that says how to mend it. */
export class SetupError extends Error {}
