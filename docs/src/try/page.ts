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
		styles: ['try.css'],
		connect: 'http://localhost:* http://127.0.0.1:*',
		main: `<div class="try">
<h1>Try a call</h1>
<p>This form sends requests to the API on your own machine. The mock, on port 4010, responds with the contract's examples; the server, on port 4020, stores what you send. This page stores nothing that you type.</p>
<details class="try-start"><summary>Start the mock or the server</summary>
<p>In this repository, <code>npm start</code> starts both. Anywhere else, with Node.js:</p>
<pre tabindex="0" aria-label="Commands"><code>npx @returning-ai/mock
npx @returning-ai/server --demo --cors <span class="try-origin">http://localhost:4000</span></code></pre>
<p>The mock allows this page to call it (CORS) unless you pass <code>--no-cors</code>. The server needs <code>--cors</code> with the origin of this page.</p>
</details>
<p><strong>Production is not reachable from here.</strong> A production key doesn't belong in a browser, where extensions and scripts can read it, and one wrong click would change a real community. To send the request to production, copy it as curl or TypeScript, and change its host.</p>
<noscript><p>This form needs JavaScript. The samples in the <a href="reference.html">reference</a> work without it.</p></noscript>
<div class="try-columns">
<form id="try-form" autocomplete="off" novalidate>
<div class="field"><label for="try-operation">Operation</label><select id="try-operation"></select></div>
<div id="try-bar"><span id="try-line"></span><button type="submit" class="button">Send</button></div>
<fieldset class="try-servers"><legend>API</legend>
<label><input type="radio" name="try-server" value="http://localhost:4010"> Mock <small>port 4010</small></label>
<label><input type="radio" name="try-server" value="http://localhost:4020"> Server <small>port 4020</small></label>
</fieldset>
<div class="field"><label for="try-host">Host</label><input id="try-host" value="http://localhost:4010" list="try-hosts" spellcheck="false" autocomplete="off"><datalist id="try-hosts"><option value="http://localhost:4010">the mock</option><option value="http://localhost:4020">the server</option></datalist></div>
<div class="field"><label for="try-credential">Credential</label><input id="try-credential" type="password" value="rai_test_key" spellcheck="false" autocomplete="off" aria-describedby="try-credential-hint"><small id="try-credential-hint"></small></div>
<div class="field"><label for="try-status">Response status</label><select id="try-status"></select></div>
<div id="try-fields"></div>
</form>
<div class="try-side">
<section id="try-request" aria-label="Request"><h2>Request</h2>
<div class="try-formats" role="group" aria-label="Format of the request"></div>
<pre tabindex="0" aria-label="Request as text"><code></code></pre>
<p class="hint">A variable, such as <code>$RETURNING_AI_COMMUNITY_KEY</code>, stands for your credential: copies never contain what you typed as credential.</p>
</section>
<section id="try-response" aria-live="polite" aria-label="Response"><h2>Response</h2><p class="hint">No request was sent yet.</p></section>
<section id="try-history" aria-label="History" hidden><h2>History</h2><p class="hint">The requests of this visit. Select one to fill in the form again. The list is gone when you close or reload the page.</p><ol reversed></ol></section>
</div></div></div>`,
	};
}

/** The forms of all operations. A script, because a page opened as a file can't fetch JSON. */
export function tryDocument(): string {
	return `operationForms=${JSON.stringify(operationIds.map(operationForm))}`;
}
