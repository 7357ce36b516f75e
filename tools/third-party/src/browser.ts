import { browserPath } from '@returning-ai/testing/prerequisites';
import { type Browser, chromium } from 'playwright-core';

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * Starts the installed Chromium or Chrome, or the one in `CHROMIUM_PATH`. Rejects when there is none.
 *
 * @param args - More flags of Chromium.
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
	if (browserPath === undefined)
		throw new Error('Chromium or Chrome is not installed. To fix: run npm run prerequisites, which prints what to install.');
	return chromium.launch({ executablePath: browserPath, args: [...ARGS, ...args] });
}
