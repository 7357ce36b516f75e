import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';

/** The specification of resources defines this code. */
export const RESOURCE_NOT_FOUND = -32002;

export class InvalidParamsError extends McpError {
	constructor(message: string) {
		super(ErrorCode.InvalidParams, message);
	}
}
