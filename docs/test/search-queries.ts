/**
 * Queries that readers type, each with the page that must be found. The pages say what a reader wants, not what the search finds: a query
 * has several pages only if each of them is a complete answer.
 */
export interface SearchQuery {
	query: string;
	/** Addresses relative to the root of the site. Without an anchor, every section of the page counts. */
	pages: readonly string[];
}

const operation = (id: string): string => `operations/${id}.html`;
const guide = (name: string, anchor = ''): string => `guides/${name}.html${anchor}`;
const concept = (name: string, anchor = ''): string => `concepts/${name}.html${anchor}`;

const SEND = [operation('integration.messages.send')];
const AWARD = [operation('system.badges.awardToUser')];
const MANAGE_USER = [operation('integration.users.manage')];
const CREATE_SERVER = [operation('system.servers.create')];
const LOGIN = [operation('system.auth.login')];
const IMPORT = [operation('integration.users.bulkImport'), guide('bulk-import-and-update')];
const LANGUAGES = [guide('other-languages')];
const SHELL = [guide('from-the-shell')];
const AGENTS = [guide('for-agents')];
const TESTS = [guide('test-your-integration')];
const API_KEY = [operation('application.apiKeys.create'), guide('credentials')];
const XP = [operation('integration.users.getData'), operation('integration.users.gamificationStats'), concept('glossary')];
const RATE_LIMITS = {
	pages: [concept('rate-limits'), concept('errors', '#429'), concept('errors', '#rate_limited')],
};
const PAGING = { pages: [concept('paging')] };
const TIMES = { pages: [concept('ids-and-times')] };
const FORBIDDEN = {
	pages: [concept('errors', '#403'), concept('errors', '#permission_missing'), guide('credentials', '#permissions')],
};

export const SEARCH_QUERIES: readonly SearchQuery[] = [
	// Messages and channels
	{ query: 'send message', pages: SEND },
	{ query: 'how do I send a message', pages: SEND },
	{ query: 'send mesage', pages: SEND },
	{ query: 'post to a channel', pages: SEND },
	{ query: 'forumTopicId', pages: SEND },
	{ query: 'answer a message', pages: [operation('integration.messages.reply')] },
	{ query: 'emoji', pages: [operation('integration.messages.react')] },
	{ query: 'where do I find the channel id', pages: [operation('integration.channels.list'), operation('system.channels.list')] },
	{ query: 'rename channel', pages: [operation('system.channels.update')] },
	// Badges and roles
	{ query: 'award badge', pages: AWARD },
	{ query: 'give a user a badge', pages: AWARD },
	{ query: 'POST /badges/{id}/award', pages: AWARD },
	{ query: 'take a badge away', pages: [operation('system.badges.removeFromUser')] },
	{ query: 'assign role', pages: [operation('system.roles.addToUser')] },
	{ query: 'role list of user', pages: [operation('system.roles.listForUser')] },
	// Members
	{ query: 'ban user', pages: MANAGE_USER },
	{ query: 'delete user', pages: MANAGE_USER },
	{ query: 'unban a member', pages: MANAGE_USER },
	{ query: 'get user by email', pages: [operation('integration.users.getData')] },
	{ query: 'list all members', pages: [operation('application.communityUsers.list')] },
	{ query: 'add a member', pages: [operation('integration.users.create')] },
	{ query: 'import csv', pages: IMPORT },
	{ query: 'upload many users', pages: IMPORT },
	{ query: 'xp', pages: XP },
	{ query: 'points of a user', pages: XP },
	{
		query: 'custom field',
		pages: [
			guide('user-fields'),
			operation('integration.userFields.create'),
			operation('integration.userFields.list'),
			operation('application.userFields.create'),
			operation('application.userFields.list'),
		],
	},
	// Communities
	{ query: 'create new server', pages: CREATE_SERVER },
	{ query: 'create community', pages: CREATE_SERVER },
	// Credentials
	{ query: 'login', pages: LOGIN },
	{ query: 'sign in', pages: [...LOGIN, operation('system.auth.secureAuth')] },
	{ query: 'single sign on', pages: [operation('system.auth.secureAuth'), concept('oauth')] },
	{ query: 'create account', pages: [operation('system.auth.register')] },
	{ query: 'how to authenticate', pages: [guide('credentials')] },
	{ query: 'oauth', pages: [concept('oauth')] },
	{ query: 'api key', pages: API_KEY },
	{ query: 'how do I get an api key', pages: API_KEY },
	{ query: 'revoke key', pages: [operation('application.apiKeys.delete')] },
	{ query: 'leaked key', pages: [guide('keeping-keys-safe', '#when-a-key-has-leaked')] },
	{
		query: 'token expired',
		pages: [guide('credentials', '#a-member-s-token'), concept('errors', '#401'), concept('errors', '#credential_invalid')],
	},
	{ query: 'call the api from a browser', pages: [guide('keeping-keys-safe'), guide('choose-a-runtime', '#browsers')] },
	{ query: 'permission denied', ...FORBIDDEN },
	// Errors and limits
	{ query: '401', pages: [concept('errors', '#401')] },
	{ query: '403 forbidden', ...FORBIDDEN },
	{ query: 'error codes', pages: [concept('errors')] },
	{ query: 'rate limit', ...RATE_LIMITS },
	{ query: 'throttling', ...RATE_LIMITS },
	{ query: 'retry', pages: [guide('errors-and-retries')] },
	{
		query: 'idempotency',
		pages: [concept('idempotency')],
	},
	{ query: 'x-request-id', pages: [guide('errors-and-retries', '#ask-for-help'), concept('errors')] },
	// Conventions
	{ query: 'pagination', ...PAGING },
	{ query: 'next page', ...PAGING },
	{ query: 'date format', ...TIMES },
	{
		query: 'webhook',
		pages: [concept('webhooks')],
	},
	// Tools
	{ query: 'python', pages: LANGUAGES },
	{ query: 'c#', pages: LANGUAGES },
	{ query: 'mock server', pages: [...TESTS, guide('start-here', '#start-the-api-on-your-machine')] },
	{ query: 'unit tests', pages: TESTS },
	{ query: 'cli', pages: SHELL },
	{ query: 'command line', pages: SHELL },
	{ query: 'terminal', pages: SHELL },
	{ query: 'exit code', pages: [guide('from-the-shell', '#use-exit-codes-in-a-script')] },
	{ query: 'call the api from bash', pages: SHELL },
	{ query: 'tab completion', pages: [guide('from-the-shell', '#complete-commands-with-tab')] },
	{ query: 'mcp', pages: AGENTS },
	{ query: 'mcp server', pages: AGENTS },
	{ query: 'ai agent', pages: AGENTS },
	{ query: 'claude', pages: AGENTS },
	{ query: 'cursor mcp', pages: AGENTS },
	{ query: 'llms.txt', pages: ['llms.txt', ...AGENTS] },
	{ query: 'react query', pages: [guide('tanstack-query')] },
	{ query: 'changelog', pages: ['changes.html'] },
	{ query: 'breaking changes', pages: [guide('versions')] },
];
