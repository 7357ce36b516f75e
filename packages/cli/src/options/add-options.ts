import { Option, type Command as Program } from 'commander';

const HEADING = 'Options:';

/** Adds the options of every command that calls the API. They are the fields of `CommonOptions`. */
export function addCommonOptions(program: Program): void {
	addConnectionOptions(program);
	addOutputOptions(program);
	const options = [
		new Option('--dry-run', 'print the request and a curl command, and send nothing'),
		new Option('--verbose', 'print each attempt to stderr'),
		new Option('--timeout <seconds>', 'time limit of an attempt; default: 60'),
		new Option('--max-retries <number>', 'retries after 408, 429, 5xx and connection errors; default: 2'),
		new Option('--header <name: value>', 'a further header; can be repeated').argParser(collect),
	];
	for (const option of options) program.addOption(option.helpGroup(HEADING));
}

/** Adds the fields of `ConnectionOptions`. */
export function addConnectionOptions(program: Program): void {
	const options = [
		new Option('--profile <name>', 'the profile to use; see `returning-ai profiles --help`'),
		new Option('--environment <name>', 'production, staging, pre-staging, playground, or local for a mock on port 4010'),
		new Option('--base-url <url>', 'the host, such as http://localhost:4020'),
	];
	for (const option of options) program.addOption(option.helpGroup(HEADING));
}

/** Adds the fields of `OutputOptions`. */
export function addOutputOptions(program: Program): void {
	const options = [
		new Option('--output <format>', 'default: table on a terminal, else json').choices(['table', 'json', 'ndjson', 'yaml']),
		new Option('--query <expression>', 'JMESPath: select a part of the result'),
	];
	for (const option of options) program.addOption(option.helpGroup(HEADING));
}

/** Collects the values of an option that can be repeated. */
export function collect(value: string, earlier: readonly string[] = []): string[] {
	return [...earlier, value];
}
