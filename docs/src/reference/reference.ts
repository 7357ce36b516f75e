/** The reference: one self-contained page by Redocly's `build-docs`, with the header and the search of the site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { document, type OperationId, operations } from '@returning-ai/codegen/example-request';
import { releases } from '@returning-ai/release/released';
import { runRedocly } from '@returning-ai/third-party/redocly';
import { families } from '../content/families.ts';
import { header, ICON } from '../html/layout.ts';
import { escapeHtml } from '../html/page.ts';
import { allSamples, SAMPLE_LABELS } from '../samples/samples.ts';
import { decorate } from './decorate.ts';
import { fieldHistories } from './field-history.ts';
import { historyOf } from './history.ts';
import { linkByHash, nameHttpScheme } from './page-fixes.ts';
import { selfContained } from './self-contained.ts';

/** Parts of the site that are inlined into the page. */
export interface SiteParts {
	style: string;
	headScript: string;
	siteScript: string;
	/** A script that sets the search entries. */
	entries: string;
}

export function buildReference(work: string, { style, headScript, siteScript, entries }: SiteParts): string {
	const decorated = decorate(structuredClone(document), {
		samples: allSamples(),
		histories: historyOf(releases(), document),
		fieldHistories: fieldHistories(releases(), document),
	});
	const page = nameHttpScheme(linkByHash(selfContained(buildDocs(work, decorated))));
	const parts: Record<string, string> = {
		'%SITE_HEAD%': `<link rel="icon" href="${ICON}"><style>${style}${languageHint()}</style><script>${headScript}</script>`,
		'%SITE_HEADER%': header('reference.html').replace('</header>', '<h1 class="unseen">Reference</h1></header>'),
		'%SITE_OPERATIONS%': operationLinks(),
		'%SITE_SCRIPTS%': `<script>${entries}</script><script>${siteScript}</script>`,
	};
	return page.replace(/%SITE_\w+%/g, (marker) => parts[marker] ?? marker);
}

/** Redoc's menu of languages shows the chosen one only. */
function languageHint(): string {
	return `:root { --languages: "${SAMPLE_LABELS.length} samples: " }`;
}

/** For readers without JavaScript, and for crawlers. */
function operationLinks(): string {
	const lists = families().map(({ name, resources }) => {
		const links = resources.flatMap(({ ids }) => ids).map((id) => `<li>${operationLink(id)}</li>`);
		return `<h2>${name}</h2><ul>${links.join('')}</ul>`;
	});
	return `<p>This page needs JavaScript. Each operation has a page of its own that works without it.</p>${lists.join('')}`;
}

function operationLink(id: OperationId): string {
	return `<a href="operations/${id}.html">${escapeHtml(operations[id].summary)}</a>`;
}

function buildDocs(work: string, decorated: object): string {
	const [input, config, output] = ['openapi.json', 'redocly.yaml', 'reference.html'].map((name) => join(work, name)) as [
		string,
		string,
		string,
	];
	writeFileSync(input, JSON.stringify(decorated));
	// Redoc hides the samples of languages that aren't listed here, and the payload examples without "Payload".
	const languages = [...SAMPLE_LABELS, 'Payload'].map((lang) => ({ lang }));
	// Copying a response copies all of it, so all of it is shown.
	const openapi = { codeSamples: { languages }, jsonSamplesExpandLevel: 'all' };
	writeFileSync(config, JSON.stringify({ telemetry: 'off', openapi }));
	const template = join(import.meta.dirname, 'page.hbs');
	runRedocly(['build-docs', input, '--inlineBundle', '--template', template, '--config', config, '--output', output], work);
	return readFileSync(output, 'utf8');
}
