import { writeFileSync } from 'node:fs';
import { checkSpec } from '../check-spec.ts';
import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../control/journal.ts';
import { defaultContract } from '../default-contract.ts';
import { readVersion } from '../own-files.ts';
import { toJUnit } from '../proxy/report.ts';
import { startProxy } from '../proxy/start-proxy.ts';
import { readSpec } from '../read-spec.ts';
import { SpecError } from '../spec-error.ts';
import { type ServedMock, serveMock } from '../start-mock.ts';
import { type Flags, hasJsonLog, readFlags } from './flags.ts';
import { HELP } from './help.ts';
import { createLog, jsonLine, type Log, type LogLine } from './log.ts';
import { print } from './output.ts';

async function main(): Promise<void> {
	const flags = readFlags(process.argv.slice(2), process.env);
	if (flags.help) return print(HELP);
	if (flags.version) return print(`${readVersion()}\n`);
	if (flags.validateOnly) return validate(flags.spec);
	if (flags.list) return list(await readContract(flags.spec));
	const log = createLog(flags.log, print, process.stdout.isTTY);
	if (flags.proxy !== undefined) return proxy(flags, flags.proxy, log);
	if (flags.watch && flags.spec !== undefined) return watchedMock(flags, flags.spec, log);
	await mock(flags, await readContract(flags.spec), log);
}

function readContract(spec: string | undefined): Contract | Promise<Contract> {
	return spec === undefined ? defaultContract() : readSpec(spec);
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
		const { head, ids } = await readContract(spec);
		return `${head.title}: ${counted(ids.length, 'operation')}, `;
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		return `${spec}: `;
	}
}

async function mock(flags: Flags, contract: Contract, log: Log): Promise<ServedMock> {
	// Even a silent log costs time per request.
	const onExchange = flags.log === 'silent' ? undefined : (exchange: Exchange) => log.request(lineOf(exchange));
	const running = await serveMock({ ...flags, contract }, onExchange);
	log.ready(`${contract.head.title}: ${contract.ids.length} operations on ${running.url}. Stop with Ctrl-C.`, running.url);
	onStop(() => running.close());
	return running;
}

/** The mock serves the last valid version of the document. */
async function watchedMock(flags: Flags, file: string, log: Log): Promise<void> {
	const { WatchedDocument } = await import('./watch.ts');
	const document = new WatchedDocument(file);
	const running = await mock(flags, await document.read(), log);
	document.watch({
		onContract(contract) {
			const dropped = running.replace(contract);
			log.info(`${file} has changed: ${counted(contract.ids.length, 'operation')}.`);
			for (const id of dropped) log.info(`The plans of ${id} are deleted: ${file} has no such operation any more.`);
		},
		onError: ({ message }) => log.error(`${message}\nThe mock serves the last valid version.`),
	});
	onStop(async () => document.close());
}

function lineOf(exchange: Exchange): LogLine {
	const { method, path, operationId, status, milliseconds, faults } = exchange;
	const named = operationId === undefined ? {} : { operationId };
	return { method, path, ...named, status, milliseconds, faults };
}

async function proxy(flags: Flags, target: string, log: Log): Promise<void> {
	const { port, host, cors, proxyTimeout, validateRequests, validateResponses } = flags;
	const contract = await readContract(flags.spec);
	const running = await startProxy({
		target,
		port,
		host,
		cors,
		contract,
		validateRequests,
		validateResponses,
		...(proxyTimeout === undefined ? {} : { timeout: proxyTimeout }),
		onExchange: ({ broken, unjudged, ...line }) => {
			const faults = broken.map(({ side, message }) => `${side}: ${message}`);
			const others = unjudged.map(({ side, reason }) => `${side} body not validated: ${reason}`);
			log.request({ ...line, faults: [...faults, ...others] });
		},
	});
	log.ready(
		`Forwarding ${running.url} to ${target}, and validating against ${contract.head.title}. Stop with Ctrl-C.`,
		running.url,
	);
	onStop(async () => {
		const report = running.report();
		await running.close();
		if (flags.reportJson !== undefined) writeFileSync(flags.reportJson, `${JSON.stringify(report, null, '\t')}\n`);
		if (flags.reportJunit !== undefined) writeFileSync(flags.reportJunit, toJUnit(report));
		const { length } = report.unjudged;
		log.info(
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

function fail(error: NodeJS.ErrnoException): void {
	const message = `${error.message}${fixOf(error)}`;
	process.stderr.write(hasJsonLog(process.argv.slice(2)) ? jsonLine('error', { message }) : `${message}\n`);
	process.exitCode = 1;
}

/** How to fix an error of `listen`. */
function fixOf({ code }: NodeJS.ErrnoException): string {
	switch (code) {
		case 'EADDRINUSE':
		case 'EACCES':
			return ' Choose another port with --port, or a free one with --port 0.';
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
			return '. The host is from --host or the variable HOST. Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all addresses.';
		default:
			return '';
	}
}

main().catch(fail);
