import { operationIds } from '@returning-ai/codegen/example-request';
import { families } from '../content/families.ts';
import type { Page } from '../html/page.ts';
import { operationsList } from './operations-list.ts';

const READERS = [
	{
		title: 'You build on the API',
		text: 'Import a typed client with one method per operation, or copy a sample in your language.',
		links: [
			['guides/start-here.html', 'Send a first message'],
			['guides/moving-to-the-client.html', 'Move from hand-written calls'],
		],
	},
	{
		title: 'You look something up',
		text: 'Every operation with its fields, responses, errors, permissions and evidence.',
		links: [
			['reference.html', 'Open the reference'],
			['guides/errors-and-retries.html', 'Understand an error'],
		],
	},
	{
		title: 'You test an integration',
		text: 'The whole API on your machine: a mock that follows the contract, controlled by your tests.',
		links: [
			['guides/test-your-integration.html', 'Test without the network'],
			['try.html', 'Try a call in the browser'],
		],
	},
	{
		title: 'You use a shell or an agent',
		text: 'Every operation as a command, and three tools for Claude, Copilot and other agents.',
		links: [
			['guides/from-the-shell.html', 'Call the API from the shell'],
			['guides/for-agents.html', 'Connect an agent'],
		],
	},
] as const;

export function landing(): Page {
	const cards = READERS.map(
		({ title, text, links }) =>
			`<section class="card"><h2>${title}</h2><p>${text}</p><p class="links">${links
				.map(([href, name]) => `<a href="${href}">${name}</a>`)
				.join('')}</p></section>`,
	);
	return {
		path: 'index.html',
		title: 'Build on Returning.AI',
		description: 'Guides, reference and tools for the Returning.AI API: communities with roles, channels, messages and badges.',
		main: `<div class="landing">
<section class="hero">
<h1>Build on communities</h1>
<p>Channels, messages, roles, badges, members: ${operationIds.length} operations in ${families().length} families, one contract, and everything you need to call them.</p>
<p class="actions"><a class="button" href="guides/start-here.html">Start here</a> <a class="button quiet" href="reference.html">Reference</a></p>
</section>
<div class="cards">${cards.join('')}</div>
${operationsList()}
</div>`,
	};
}
