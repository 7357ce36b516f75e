import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSpec } from '../check-spec.ts';
import type { Contract } from '../contract/contract.ts';
import { type Exchange, faultMessages } from '../control/journal.ts';
import { defaultContract } from '../default-contract.ts';
import { toJUnit } from '../proxy/report.ts';
import { startProxy } from '../proxy/start-proxy.ts';
import { readSpec, SpecError } from '../read-spec.ts';
import { serveMock } from '../start-mock.ts';
import { type Flags, readFlags } from './flags.ts';
import { HELP } from './help.ts';
import { type LogLine, logger } from './log.ts';

async function main(): Promise<void> {
	const flags = readFlags(process.argv.slice(2));
	if (flags.help) return print(HELP);
	if (flags.version) return print(`${ownVersion()}\n`);
	if (flags.validateOnly) return validate(flags.spec);
	const contract = flags.spec === undefined ? defaultContract() : await readSpec(flags.spec);
	if (flags.list) return list(contract);
	return flags.proxy === undefined ? mock(flags, contract) : proxy(flags, flags.proxy, contract);
}

function list(contract: Contract): void {
	for (const { id, method, path } of contract.head.routes) print(`${method.padEnd(7)}${path.padEnd(84)}${id}\n`);
}

/** The number of problems to print. A document with one wrong schema can have thousands. */
const MAX_PROBLEMS = 200;

async function validate(spec: string | undefined): Promise<void> {
	// The build of this package validates the default contract.
	const problems = spec === undefined ? [] : await checkSpec(spec);
	for (const problem of problems.slice(0, MAX_PROBLEMS)) print(`${problem}\n`);
	if (problems.length > MAX_PROBLEMS) print(`and ${problems.length - MAX_PROBLEMS} more\n`);
	print(`${await summary(spec)}${counted(problems.length, 'problem')}.\n`);
	if (problems.length > 0) process.exitCode = 1;
}

/** The title of a document and the number of its operations; its file name if it cannot be mocked. */
async function summary(spec: string | undefined): Promise<string> {
	try {
		const { head, ids } = spec === undefined ? defaultContract() : await readSpec(spec);
		return `${head.title}: ${counted(ids.length, 'operation')}, `;
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		return `${spec}: `;
	}
}

async function mock(flags: Flags, contract: Contract): Promise<void> {
	const { port, host, cors, errors, dynamic, latency, seed, keys } = flags;
	const write = logger(flags.log, print, process.stdout.isTTY);
	const options = {
		port,
		host,
		cors,
		errors,
		dynamic,
		latency,
		contract,
		...(seed === undefined ? {} : { seed }),
		...(keys ? { keys } : {}),
	};
	const running = await serveMock(options, flags.log === 'silent' ? undefined : (exchange) => write(lineOf(exchange)));
	announce(flags, `${contract.head.title}: ${contract.ids.length} operations on ${running.url}. Stop with Ctrl-C.`);
	onStop(() => running.close());
}

function lineOf(exchange: Exchange): LogLine {
	const { method, path, operationId, status, milliseconds } = exchange;
	const named = operationId === undefined ? {} : { operationId };
	return { method, path, ...named, status, milliseconds, faults: faultMessages(exchange) };
}

async function proxy(flags: Flags, target: string, contract: Contract): Promise<void> {
	const { port, host, cors, proxyTimeout } = flags;
	const write = logger(flags.log, print, process.stdout.isTTY);
	const running = await startProxy({
		target,
		port,
		host,
		cors,
		contract,
		...(proxyTimeout === undefined ? {} : { timeout: proxyTimeout }),
		onExchange: ({ broken, unjudged, ...line }) => {
			const faults = broken.map(({ side, message }) => `${side}: ${message}`);
			write({ ...line, faults: [...faults, ...unjudged.map(({ side, reason }) => `${side} body not validated: ${reason}`)] });
		},
	});
	announce(flags, `Forwarding ${running.url} to ${target}, and validating against ${contract.head.title}. Stop with Ctrl-C.`);
	onStop(async () => {
		const report = running.report();
		await running.close();
		if (flags.reportJson !== undefined) writeFileSync(flags.reportJson, `${JSON.stringify(report, null, '\t')}\n`);
		if (flags.reportJunit !== undefined) writeFileSync(flags.reportJunit, toJUnit(report));
		const { length } = report.unjudged;
		announce(
			flags,
			`${counted(report.requests, 'request')} to ${counted(report.operations.length, 'operation')}, ${counted(report.broken.length, 'violation')} of the contract.${length === 0 ? '' : ` ${counted(length, 'body', 'bodies')} not validated.`}`,
		);
		if (report.broken.length > 0) process.exitCode = 1;
	});
}

function counted(count: number, noun: string, plural = `${noun}s`): string {
	return `${count} ${count === 1 ? noun : plural}`;
}

/** Runs `stop` once, on the first SIGINT or SIGTERM. */
function onStop(stop: () => Promise<void>): void {
	const once = (): void => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, once);
		stop().catch(fail);
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, once);
}

/** With `--log json`, every line is JSON. */
function announce({ log }: Flags, text: string): void {
	if (log === 'json') print(`${JSON.stringify({ time: new Date().toISOString(), message: text })}\n`);
	if (log === 'pretty') print(`${text}\n`);
}

function ownVersion(): string {
	return JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')).version;
}

function print(text: string): void {
	process.stdout.write(text);
}

function fail(error: NodeJS.ErrnoException): void {
	const { code } = error;
	const port = code === 'EADDRINUSE' || code === 'EACCES' ? ` Choose another port with --port, or a free one with --port 0.` : '';
	process.stderr.write(`${error.message}${port}\n`);
	process.exitCode = 1;
}

main().catch(fail);
