/** Our reference, and the same contract rendered by stock Redocly without our samples and by Redoc 2. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runRedocly } from '@returning-ai/third-party/redocly';
import { fetchPeers } from '../peers/fetched.ts';
import { cache } from '../peers/generators.ts';

export interface ReferencePage {
	name: string;
	html: string;
	/** The fragment of `integration.messages.send`. */
	anchor: string;
}

const load = createRequire(import.meta.url);
const contract = load.resolve('@returning-ai/spec/openapi.json');

export function referencePages(): ReferencePage[] {
	const anchor = '#/integration.messages/integration.messages.send';
	return [
		{ name: 'our reference', html: readFileSync(load.resolve('@returning-ai/docs/dist/reference.html'), 'utf8'), anchor },
		{ name: 'redocly build-docs as it comes', html: stock(), anchor },
		{ name: 'Redoc 2', html: redoc2(), anchor: '#tag/integration.messages/operation/integration.messages.send' },
	];
}

function stock(): string {
	const folder = join(cache, 'docs');
	mkdirSync(folder, { recursive: true });
	const output = join(folder, 'stock.html');
	runRedocly(['build-docs', contract, '--inlineBundle', '--output', output], folder);
	const html = readFileSync(output, 'utf8');
	// Without a network the page would wait for its logo.
	return html.replace(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,');
}

function redoc2(): string {
	const bundle = readFileSync(fetchPeers({ redoc: '2.5.4' })('redoc/bundles/redoc.standalone.js'), 'utf8');
	const document = JSON.stringify(JSON.parse(readFileSync(contract, 'utf8'))).replaceAll('</', '<\\/');
	const html = `<!doctype html><html><head><meta charset="utf-8"><title>Redoc 2</title></head><body><div id="redoc"></div>
<script>${bundle.replaceAll('</script', '<\\/script')}</script>
<script>Redoc.init(${document}, { hideDownloadButton: true }, document.getElementById('redoc'));</script></body></html>`;
	writeFileSync(join(cache, 'docs', 'redoc-2.html'), html);
	return html;
}
