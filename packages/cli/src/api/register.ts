import type { Command as Program } from 'commander';
import type { Context } from '../context.ts';
import { addCommonOptions, collect } from '../options/add-options.ts';
import type { ApiOptions } from './call-api.ts';
import { FAMILIES } from './families.ts';

const EXAMPLES = `Examples:
  returning-ai api /apis/v1/channels
  returning-ai api '/apis/v1/users/activity/daily?userEmail=bamboostick@example.com'
  returning-ai api POST /apis/v1/messages/send --body @message.json
  returning-ai api PUT /roles/665f1c2ab7e4d90012a3b411 --field title=Moderator --field isPublic=true`;

/** Adds `api`, which sends a request to any path, also one that the contract does not declare. */
export function register(program: Program, context: Context): void {
	const command = program
		.command('api')
		.description('send a request to a path; prints the response with its envelope')
		.usage('[METHOD] <path> [options]')
		.argument('<method>', 'default: GET, or POST with a body')
		.argument('[path]', 'the path with its query, such as "/apis/v1/channels"')
		.addOption(program.createOption('--family <name>', 'the host and the credential; default: from the path').choices(FAMILIES))
		.option('--body <json>', 'the body: JSON, @file, or - for stdin')
		.option(
			'-F, --field <name=value>',
			'a field of the body, or of the query of a GET: JSON if it is a number, a boolean or null, else a string; can be repeated',
			collect,
		)
		.option('-f, --raw-field <name=value>', 'as --field, always a string; can be repeated', collect)
		.option('--idempotency-key <key>', 'identifies the call, so that it is applied once and can be retried')
		.option('--include', 'print the status and the headers of the response, too')
		.addOption(program.createOption('--all', 'get every page of a list, and print its items').conflicts('include'))
		.addHelpText('after', `\n${EXAMPLES}`);
	addCommonOptions(command);
	command.action(async (first: string, second: string | undefined, options: ApiOptions) => {
		const { callApi } = await import('./call-api.ts');
		await callApi([first, second], options, context);
	});
}
