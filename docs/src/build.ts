/** Builds the static site into `dist/`. A failed build keeps the previous site: the new one replaces it only at the end. */
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licences } from '@returning-ai/third-party/licences';
import { buildSync, type Metafile } from 'esbuild';
import { CONTRACT_FILES } from './content/contract-files.ts';
import { changesFeed } from './exports/changes-feed.ts';
import { llms } from './exports/llms.ts';
import { llmsFull } from './exports/llms-full.ts';
import { operationMarkdown } from './exports/operation-markdown.ts';
import { postmanCollection } from './exports/postman.ts';
import { layout } from './html/layout.ts';
import type { Page } from './html/page.ts';
import { redirect } from './html/redirect.ts';
import { siteUrlFrom } from './html/site-url.ts';
import { allFacts } from './operations/facts.ts';
import { operationPage } from './operations/page.ts';
import { buildReference } from './reference/reference.ts';
import { sdkPages } from './sdk/pages.ts';
import { searchEntries } from './search/entries.ts';
import { changes, releasedVersions } from './site/changes.ts';
import { concepts } from './site/concepts.ts';
import { siteFiles } from './site/files.ts';
import { guides } from './site/guides.ts';
import { landing } from './site/landing.ts';
import { checkLinks } from './site/links.ts';
import { notFound } from './site/not-found.ts';
import { performancePage } from './site/performance.ts';
import { checkPermalinks, redirectPages } from './site/permalinks.ts';
import { robots, sitemap } from './site/sitemap.ts';
import { tryDocument, tryPage } from './try/page.ts';

const docs = join(import.meta.dirname, '..');
const dist = join(docs, 'dist');
const next = `${dist}.next`;
const metafiles: Metafile[] = [];
const contract = (name: string): string => fileURLToPath(import.meta.resolve(`@returning-ai/spec/${name}`));

rmSync(next, { recursive: true, force: true });
mkdirSync(next);
const work = mkdtempSync(join(tmpdir(), 'returning-ai-docs-'));
try {
	await build();
	swap();
} catch (error) {
	rmSync(next, { recursive: true, force: true });
	console.error(`Building the docs failed: ${(error as Error).message}`);
	process.exitCode = 1;
} finally {
	rmSync(work, { recursive: true, force: true });
}

/** Two renames, so that a server of the folder misses its files only for an instant. */
function swap(): void {
	const last = `${dist}.last`;
	rmSync(last, { recursive: true, force: true });
	if (existsSync(dist)) renameSync(dist, last);
	renameSync(next, dist);
	rmSync(last, { recursive: true, force: true });
}

async function build(): Promise<void> {
	const [guidePages, conceptPages] = [guides(), concepts()];
	const otherPages = [landing(), tryPage(), await changes(), performancePage()];
	const sdk = sdkPages();
	const searched = searchEntries({ guides: guidePages, concepts: conceptPages, sdk, pages: otherPages });
	const entries = `searchEntries=${JSON.stringify(searched).replaceAll('</', '<\\/')}`;
	const [headScript, siteScript] = [script('browser/head.ts'), script('browser/site.ts')];
	const chrome = source('browser/chrome.css');
	const pages = new Map<string, string>();
	const siteUrl = siteUrlFrom(process.env);
	for (const page of [...guidePages, ...conceptPages, ...otherPages, ...sdk, notFound()])
		pages.set(page.path, layout(page, siteUrl));
	const facts = allFacts();
	const operationPages = facts.map(operationPage);
	for (const page of operationPages) pages.set(page.path, layout(page, siteUrl));
	for (const [from, to] of redirectPages()) pages.set(from, redirect(to, 'its new URL'));
	const style = chrome + source('reference/reference.css');
	pages.set('reference.html', buildReference(work, { style, headScript, siteScript, entries }));
	for (const [path, html] of pages) write(path, html);
	write('head.js', headScript);
	write('site.js', siteScript);
	write('site.css', chrome + source('browser/pages.css'));
	write('operations.css', source('browser/operations.css'));
	write('operation.js', script('browser/operation.ts'));
	write('sdk.css', source('sdk/sdk.css'));
	write('try.css', source('try/try.css'));
	write('search-entries.js', entries);
	write('try.js', script('try/browser/try.ts'));
	write('try-document.js', tryDocument());
	for (const operation of facts) write(`operations/${operation.id}.md`, operationMarkdown(operation));
	write('licences.txt', licences(docs, metafiles));
	// With what is generated, which the source lacks.
	for (const { path, markdown } of conceptPages) write(path.replace(/html$/, 'md'), markdown);
	write('llms.txt', llms(guidePages, conceptPages));
	write('llms-full.txt', llmsFull([...guidePages, ...conceptPages], facts));
	write('changes.xml', changesFeed(releasedVersions(), siteUrl));
	write('robots.txt', robots(siteUrl));
	if (siteUrl) write('sitemap.xml', sitemap(siteUrl, pages));
	copyFileSync(join(docs, 'journeys/journeys.arazzo.yaml'), join(next, 'journeys.arazzo.yaml'));
	write('postman.json', JSON.stringify(postmanCollection(), undefined, 2));
	for (const name of CONTRACT_FILES) copyFileSync(contract(name), join(next, name));
	copySources([...guidePages, ...conceptPages, ...otherPages]);
	copySources(operationPages);
	const files = new Set(siteFiles(next));
	checkLinks(new Map([...pages].filter(([path]) => path !== 'reference.html')), files);
	checkPermalinks(files, pages);
}

/** Publishes the Markdown source of each page, for "Edit this page" and `llms.txt`. */
function copySources(pages: readonly Page[]): void {
	for (const file of new Set(pages.map(({ source: name }) => name))) {
		if (!file) continue;
		mkdirSync(dirname(join(next, 'sources', file)), { recursive: true });
		cpSync(join(docs, '..', file), join(next, 'sources', file), { recursive: true });
	}
}

function source(name: string): string {
	return readFileSync(join(docs, 'src', name), 'utf8');
}

function script(name: string): string {
	const { outputFiles, metafile } = buildSync({
		entryPoints: [join(docs, 'src', name)],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		legalComments: 'none',
		metafile: true,
		absWorkingDir: docs,
	});
	metafiles.push(metafile);
	return outputFiles[0]?.text ?? '';
}

function write(path: string, text: string): void {
	mkdirSync(dirname(join(next, path)), { recursive: true });
	writeFileSync(join(next, path), text);
}
