import type { Page } from './page.ts';

export function notFound(): Page {
	return {
		path: '404.html',
		title: 'No such page',
		description: 'There is no page at this address.',
		main: `<div class="landing"><section class="hero"><h1>There is no such page</h1>
<p>The address may be old or misspelt. Search finds guides and operations by name; these are the ways in:</p>
<p class="actions"><a class="button" href="/index.html">Home</a> <a class="button quiet" href="/reference.html">Reference</a> <button type="button" class="button quiet" data-search-button>Search</button></p>
</section></div>`,
	};
}
