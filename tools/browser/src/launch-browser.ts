import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, completeFolder } from '@returning-ai/fetched';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

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
	const executablePath = process.env.CHROMIUM_PATH ?? SYSTEM.find((path) => existsSync(path));
	const chosen = executablePath ? { executablePath } : ((await fromNpm()) ?? { channel: 'chrome' });
	return chromium.launch({ args: ARGS, ...chosen });
}

/**
 * Unpacks the browser from npm into a folder of this repository. The package's own `executablePath()` takes any file named
 * `chromium` in the system's temporary folder, also half of one.
 */
async function fromNpm(): Promise<LaunchOptions | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const home = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
	const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
	const folder = await completeFolder(join(cacheFolder, 'chromium'), version, (empty) => unpack(join(home, 'bin'), empty));
	return {
		executablePath: join(folder, 'chromium'),
		// The libraries and fonts that a bare machine lacks.
		env: {
			...process.env,
			LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
			FONTCONFIG_PATH: join(folder, 'fonts'),
		} as Record<string, string>,
	};
}

async function unpack(packed: string, folder: string): Promise<void> {
	const { inflate } = await import('@sparticuz/chromium');
	const { TMPDIR } = process.env;
	// It asks for the temporary folder before its first await.
	process.env.TMPDIR = folder;
	const files = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) => inflate(join(packed, name)));
	if (TMPDIR === undefined) delete process.env.TMPDIR;
	else process.env.TMPDIR = TMPDIR;
	await Promise.all(files);
}
