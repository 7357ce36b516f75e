import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** A real browser: $CHROMIUM_PATH, then the system's, then the one from npm, then an installed Chrome. Never none. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = process.env.CHROMIUM_PATH ?? SYSTEM.find((path) => existsSync(path)) ?? (await fromNpm());
	return chromium.launch(executablePath ? { executablePath, args: ARGS } : { channel: 'chrome', args: ARGS });
}

async function fromNpm(): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	// Makes it unpack the libraries that a bare machine lacks.
	process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
	const { default: packaged } = await import('@sparticuz/chromium');
	return alone(() => packaged.executablePath());
}

/** Tests of several packages run at once, and a browser that is half unpacked cannot be run. */
async function alone<T>(unpack: () => Promise<T>): Promise<T> {
	const lock = join(tmpdir(), 'returning-ai-browser.lock');
	while (!locked(lock)) await sleep(100);
	try {
		return await unpack();
	} finally {
		rmdirSync(lock);
	}
}

function locked(lock: string): boolean {
	try {
		mkdirSync(lock);
		return true;
	} catch {
		const abandoned = existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 60_000;
		if (abandoned) rmdirSync(lock);
		return false;
	}
}
