import { operationIds } from '@returning-ai/codegen/example-request';
import type { Page } from '../html/page.ts';
import { operationForm } from './operation-form.ts';

/** A page that sends a request to the API on the reader's machine. Its Content-Security-Policy blocks all other hosts. */
export function tryPage(): Page {
	return {
		path: 'try.html',
		title: 'Try a call',
		description: 'Fill in a form, send the request to the API on your machine, and see the response.',
		scripts: ['try-document.js', 'try.js'],
		connect: 'http://localhost:* http://127.0.0.1:*',
		main: `<div class="try">
<h1>Try a call</h1>
<p>This form sends requests to the API on your own machine. Start it with <code>npm start</code>. The mock, on port 4010, responds with the contract's examples; the server, on port 4020, stores what you send. This page can't send requests to any other host, and stores nothing that you type.</p>
<noscript><p>This form needs JavaScript. The samples in the <a href="reference.html">reference</a> work without it.</p></noscript>
<div class="try-columns">
<form id="try-form" autocomplete="off" novalidate>
<div class="field"><label for="try-operation">Operation</label><select id="try-operation"></select></div>
<div id="try-bar"><span id="try-line"></span><button type="submit" class="button">Send</button></div>
<div class="field"><label for="try-host">Host</label><input id="try-host" value="http://localhost:4010" list="try-hosts" spellcheck="false" autocomplete="off"><datalist id="try-hosts"><option value="http://localhost:4010">the mock</option><option value="http://localhost:4020">the server</option></datalist></div>
<div class="field"><label for="try-credential">Credential</label><input id="try-credential" type="password" value="rai_test_key" spellcheck="false" autocomplete="off" aria-describedby="try-credential-hint"><small id="try-credential-hint"></small></div>
<div class="field"><label for="try-status">Response status</label><select id="try-status"></select></div>
<div id="try-fields"></div>
</form>
<section id="try-response" aria-live="polite" aria-label="Response"><h2>Response</h2><p class="hint">No request was sent yet.</p></section>
</div></div>`,
	};
}

/** The forms of all operations. A script, because a page opened as a file can't fetch JSON. */
export function tryDocument(): string {
	return `operationForms=${JSON.stringify(operationIds.map(operationForm))}`;
}
