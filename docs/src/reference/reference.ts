/** The reference: one self-contained page by Redocly's `build-docs`, under the bar and with the search of the site. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { document } from '@returning-ai/codegen/example-request';
import { LANGUAGES } from '../samples/languages.ts';
import { allSamples } from '../samples/samples.ts';
import { header, ICON } from '../site/layout.ts';
import { decorate } from './decorate.ts';
import { historyOf, releases } from './history.ts';
import { selfContained } from './self-contained.ts';

/** What the page shares with the others, to be written into it. */
export interface SiteParts {
	style: string;
	headScript: string;
	siteScript: string;
	/** The search's entries, as a script. */
	entries: string;
}

export function buildReference(work: string, { style, headScript, siteScript, entries }: SiteParts): string {
	const decorated = decorate(structuredClone(document), {
		samples: allSamples(),
		histories: historyOf(releases(), document),
	});
	const page = selfContained(buildDocs(work, decorated));
	const parts: Record<string, string> = {
		'%SITE_HEAD%': `<link rel="icon" href="${ICON}"><style>${style}</style><script>${headScript}</script>`,
		'%SITE_HEADER%': header('reference.html').replace('</header>', '<h1 class="unseen">Reference</h1></header>'),
		'%SITE_SCRIPTS%': `<script>${entries}</script><script>${siteScript}</script>`,
	};
	return page.replace(/%SITE_\w+%/g, (marker) => parts[marker] ?? marker);
}

function buildDocs(work: string, decorated: object): string {
	const [input, config, output] = ['openapi.json', 'redocly.yaml', 'reference.html'].map((name) => join(work, name)) as [
		string,
		string,
		string,
	];
	writeFileSync(input, JSON.stringify(decorated));
	// Redoc hides the samples of every language that is not listed, and the examples of the payload if that is not.
	const languages = ['TypeScript', ...LANGUAGES.map(({ label }) => label), 'Payload'].map((lang) => ({ lang }));
	writeFileSync(config, JSON.stringify({ telemetry: 'off', openapi: { codeSamples: { languages } } }));
	const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
	const template = join(import.meta.dirname, 'page.hbs');
	const args = ['build-docs', input, '--inlineBundle', '--template', template, '--config', config, '--output', output];
	const env = {
		...process.env,
		REDOCLY_TELEMETRY: 'off',
		REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
		REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
	};
	try {
		execFileSync(process.execPath, [cli, ...args], { cwd: work, env, stdio: 'pipe', encoding: 'utf8' });
	} catch (error) {
		const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
		throw new Error(`redocly build-docs failed.\n${stdout}${stderr}`.trim().slice(0, 4000));
	}
	return readFileSync(output, 'utf8');
}
