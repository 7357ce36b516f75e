import { Option, type Command as Program } from 'commander';
import type { Context } from '../context.ts';
import { addConnectionOptions, collect } from '../options/add-options.ts';

const HELP = `
An agent, such as Claude or Copilot, starts this command and calls the API through it. The agent gets three tools: one finds an
operation, one describes it, one calls it. By default it can only read.

Set up a client: put this into its configuration, and restart it.

  Claude Desktop: Settings > Developer > Edit Config (claude_desktop_config.json)
  Cursor:         ~/.cursor/mcp.json, or .cursor/mcp.json in a project

  {
    "mcpServers": {
      "returning-ai": {
        "command": "npx",
        "args": ["-y", "@returning-ai/cli", "mcp"]
      }
    }
  }

  VS Code: .vscode/mcp.json in a project. The same entry, under "servers" in place of "mcpServers".

\`returning-ai login\` stores the credentials in a profile; choose another one with "--profile", "NAME". No secret belongs in the
configuration.

Examples:
  returning-ai mcp --allow write --only "integration.messages.*"   the agent may send messages, and nothing else
  returning-ai mcp --permissions sendMessage,getUserData           offer only what a key with these permissions can do
  returning-ai mcp --http                                          for clients that connect to a URL; prints its configuration

Every call is logged to stderr, without the values of parameters. The token of --http is the environment variable
RETURNING_AI_MCP_TOKEN, or a random one that is printed at the start.`;

/** Adds `mcp`. */
export function register(program: Program, context: Context): void {
	const mcp = program.command('mcp').description('serve the API to agents: Model Context Protocol');
	const options = [
		new Option('--allow <effect>', 'allow write, delete, or both: write,delete; default: reads only').argParser(collect),
		new Option('--only <pattern>', 'offer only these operationIds: "integration.messages.*"; can be repeated').argParser(collect),
		new Option('--permissions <names>', 'the permissions of the key; default: learn them from 403 responses').argParser(collect),
		new Option('--http', 'serve streamable HTTP on 127.0.0.1 in place of stdio'),
		new Option('--port <number>', 'the port of --http; default: 4030'),
	];
	for (const option of options) mcp.addOption(option);
	addConnectionOptions(mcp);
	mcp.addHelpText('after', HELP);
	mcp.action(async (given) => {
		const { startMcp } = await import('./start-mcp.ts');
		await startMcp(given, context);
	});
}
