import { operationIds } from '@returning-ai/codegen/example-request';
import type { Page } from '../site/page.ts';
import { operationForm } from './operation-form.ts';

/** A page that sends a call to the API on the reader's own machine. Its policy lets it talk to nobody else. */
export function tryPage(): Page {
	return {
		path: 'try.html',
		title: 'Try a call',
		description: 'Fill in a form, send the request to the API on your machine, and see the reply.',
		scripts: ['try-document.js', 'try.js'],
		connect: 'http://localhost:* http://127.0.0.1:*',
		main: `<div class="try">
<h1>Try a call</h1>
<p>The form sends to the API on your own machine: start it with <code>npm start</code>. The mock, on port 4010, answers with the contract's examples; the server, on 4020, remembers what you send. This page can talk to nobody else, and keeps nothing of what you type.</p>
<noscript><p>The form needs JavaScript. The samples in the <a href="reference.html">reference</a> do without.</p></noscript>
<div class="try-columns">
<form id="try-form" autocomplete="off" novalidate>
<div class="field"><label for="try-operation">Operation</label><select id="try-operation"></select></div>
<div id="try-bar"><span id="try-line"></span><button type="submit" class="button">Send</button></div>
<div class="field"><label for="try-host">Host</label><input id="try-host" value="http://localhost:4010" list="try-hosts" spellcheck="false" autocomplete="off"><datalist id="try-hosts"><option value="http://localhost:4010">the mock</option><option value="http://localhost:4020">the server</option></datalist></div>
<div class="field"><label for="try-credential">Credential</label><input id="try-credential" type="password" value="rai_test_key" spellcheck="false" autocomplete="off" aria-describedby="try-credential-hint"><small id="try-credential-hint"></small></div>
<div class="field"><label for="try-status">Reply to ask for</label><select id="try-status"></select></div>
<div id="try-fields"></div>
</form>
<section id="try-reply" aria-live="polite" aria-label="Reply"><h2>Reply</h2><p class="hint">Nothing was sent yet.</p></section>
</div></div>`,
	};
}

/** The forms of all operations, as a script: it also works for a page that was opened as a file. */
export function tryDocument(): string {
	return `operationForms=${JSON.stringify(operationIds.map(operationForm))}`;
}
