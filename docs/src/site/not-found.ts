import type { Page } from '../html/page.ts';

export function notFound(): Page {
	return {
		path: '404.html',
		title: 'Page not found',
		description: 'There is no page at this URL.',
		main: `<div class="landing"><section class="hero"><h1>Page not found</h1>
<p>The URL may be old or misspelt. Search for a guide or an operation, or start from one of these pages:</p>
<p class="actions"><a class="button" href="/index.html">Home</a> <a class="button quiet" href="/reference.html">Reference</a> <button type="button" class="button quiet" data-search-button>Search</button></p>
</section></div>`,
	};
}
