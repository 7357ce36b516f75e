import type { BuildOptions } from 'esbuild';

/** What the package and the single executable have in common. */
export const BUNDLE_OPTIONS = {
	bundle: true,
	platform: 'node',
	minifySyntax: true,
	minifyWhitespace: true,
	legalComments: 'none',
	metafile: true,
	absWorkingDir: import.meta.dirname,
	logLevel: 'error',
	// The SDK needs Ajv only to ask the user for input, which our MCP server does not do.
	alias: { ajv: './src/mcp/no-ajv.ts', 'ajv-formats': './src/mcp/no-ajv.ts' },
} as const satisfies BuildOptions;
