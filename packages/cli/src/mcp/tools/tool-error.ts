/** A tool call that cannot be done. Its message tells the model what is wrong, what is allowed, and how to correct the call. */
export class ToolError extends Error {}

/** The operation exists, but is not offered. */
export class RefusedError extends ToolError {}
