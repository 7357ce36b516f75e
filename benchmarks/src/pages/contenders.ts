/** The pages of our site, and the same contract in the reference renderers of others. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { referencePages } from '../docs/pages.ts';
import { smoke } from '../figures.ts';
import { fetchPeers } from '../peers/fetched.ts';

export interface Contender {
	name: string;
	/** The path, with the fragment of the operation in a reference. */
	path: string;
	/** The beginning of the heading that the reader looks for. */
	wanted: string;
	/** The HTML, if it is not a page of our site. */
	html?: string;
	/** The latest paint of the largest content that we guarantee, in milliseconds. */
	limit?: number;
}

const OURS: readonly Contender[] = [
	{ name: 'landing page', path: '/index.html', wanted: 'Build on communities', limit: 1500 },
	{ name: 'guide', path: '/guides/start-here.html', wanted: 'Start here', limit: 1500 },
	{ name: 'operation page', path: '/operations/integration.messages.send.html', wanted: 'Send a message', limit: 1500 },
];

export function contenders(): Contender[] {
	if (smoke) return OURS.slice(0, 1);
	const references = referencePages().map(({ name, html, anchor }, index): Contender => {
		const path = index === 0 ? '/reference.html' : `/peer-${index}.html`;
		return { name, path: path + anchor, wanted: 'Send a message', ...(index === 0 ? {} : { html }) };
	});
	return [...OURS, ...references, scalar()];
}

function scalar(): Contender {
	const bundle = readFileSync(
		fetchPeers({ '@scalar/api-reference': '1.76.0' })('@scalar/api-reference/dist/browser/standalone.js'),
		'utf8',
	);
	const contract = createRequire(import.meta.url).resolve('@returning-ai/spec/openapi.json');
	const document = JSON.stringify(JSON.parse(readFileSync(contract, 'utf8'))).replaceAll('</', '<\\/');
	const html = `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Scalar</title></head><body><div id="app"></div>
<script>${bundle.replaceAll('</script', '<\\/script')}</script>
<script>Scalar.createApiReference('#app', { content: ${document}, withDefaultFonts: false, telemetry: false });</script></body></html>`;
	return {
		name: 'Scalar',
		path: '/scalar.html#tag/integrationmessages/POST/apis/v1/messages/send',
		wanted: 'Send a message',
		html,
	};
}
