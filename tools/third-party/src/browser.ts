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

/** Starts the machine's Chromium or Chrome; `CHROMIUM_PATH` names another. Rejects when there is none. */
export async function launchBrowser(): Promise<Browser> {
	if (browserPath === undefined)
		throw new Error('There is no Chromium or Chrome. To fix: npm run prerequisites says what to install.');
	return chromium.launch({ executablePath: browserPath, args: ARGS });
}
