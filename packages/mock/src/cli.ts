import { parseArgs } from 'node:util';
import { operationIds, operations } from './contract.ts';
import { startMock } from './start-mock.ts';

const HELP = `Usage: returning-ai-mock [--port 4010] [--quiet] [--list]

Answers every operation of the Returning.AI API on this machine, with the contract's examples.

  --port N   the port to listen on; 0 takes any free one (default 4010)
  --quiet    do not print a line per request
  --list     print every operation with its method and path, and stop
  --help     print this

Ask for another answer per request: "Prefer: code=404", "Prefer: example=<name>".
`;

const options = {
	port: { type: 'string' },
	quiet: { type: 'boolean' },
	list: { type: 'boolean' },
	help: { type: 'boolean' },
} as const;

async function main(): Promise<void> {
	const { values } = parseArgs({ options });
	if (values.help) return print(HELP);
	if (values.list) {
		for (const id of operationIds) print(`${operations[id].method.padEnd(7)}${operations[id].path.padEnd(84)}${id}\n`);
		return;
	}
	if (values.port !== undefined && !/^\d+$/.test(values.port))
		throw new Error(`--port is "${values.port}"; expected a number such as 4010.`);
	const mock = await startMock({
		...(values.port === undefined ? {} : { port: Number(values.port) }),
		...(values.quiet
			? {}
			: {
					onRequest: ({ method, path, status, milliseconds }) =>
						print(`${status} ${method.padEnd(6)} ${path}  ${milliseconds.toFixed(1)} ms\n`),
				}),
	});
	print(`The mock answers on ${mock.url}. Stop it with Ctrl-C.\n`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => mock.close());
}

function print(text: string): void {
	process.stdout.write(text);
}

main().catch((error: NodeJS.ErrnoException) => {
	const busy = error.code === 'EADDRINUSE' ? ' Another program uses this port; choose one with --port.' : '';
	process.stderr.write(`${error.message}${busy}\n`);
	process.exitCode = 1;
});
