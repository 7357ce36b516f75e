/** The scores of Lighthouse, Google's audit of pages, by its command. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { browserPath } from '@returning-ai/testing/prerequisites';
import type { Figure } from '../figures.ts';
import { fetchPeers } from '../peers/fetched.ts';

const PAGES = [
	'index.html',
	'guides/start-here.html',
	'operations/integration.messages.send.html',
	'concepts/errors.html',
	'try.html',
] as const;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const LEAST = 95;

interface Report {
	categories: Record<string, { score: number | null }>;
	audits: Record<string, { score: number | null; title: string }>;
}

export async function lighthouse(site: string): Promise<Figure[]> {
	const command = fetchPeers({ lighthouse: '13.5.0' }, 'lighthouse')('lighthouse/cli/index.js');
	const figures: Figure[] = [];
	for (const page of PAGES) {
		const { categories, audits } = await audit(command, `${site}/${page}`);
		for (const name of CATEGORIES) {
			const value = Math.round((categories[name]?.score ?? 0) * 100);
			figures.push({ name: `${page}: Lighthouse ${name}`, unit: 'of 100', value, bar: `≥ ${LEAST}`, holds: value >= LEAST });
		}
		for (const [name, { score, title }] of Object.entries(audits))
			if (score !== null && score < 0.5) console.error(`${page}: ${name}: ${title}`);
	}
	return figures;
}

async function audit(command: string, url: string): Promise<Report> {
	const flags = [
		'--quiet',
		'--output=json',
		'--chrome-flags=--headless=new --no-sandbox',
		`--only-categories=${CATEGORIES.join()}`,
	];
	const options = { env: { ...process.env, CHROME_PATH: browserPath }, maxBuffer: 1e8, timeout: 180_000 };
	// Its standard output is the report, which the error would repeat.
	const { stdout } = await promisify(execFile)(process.execPath, [command, url, ...flags], options).catch(
		({ stderr, message }) => {
			throw new Error(`Lighthouse failed for ${url}: ${stderr || message.split('\n')[0]}`);
		},
	);
	return JSON.parse(stdout);
}
