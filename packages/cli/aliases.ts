/** What both bundles replace. The SDK needs Ajv only to ask the user for input, which our MCP server does not do. */
export const ALIASES = { ajv: './src/mcp/no-ajv.ts', 'ajv-formats': './src/mcp/no-ajv.ts' } as const;
