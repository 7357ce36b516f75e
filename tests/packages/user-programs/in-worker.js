// A Cloudflare Worker: each request calls every export of the client, against the mock in the query.
import { clientContext, clientPrograms } from './every-export/client.js';
import { runAll } from './every-export/watch.js';

export default {
	async fetch(request) {
		const options = new URL(request.url).searchParams;
		const leftOut = options.getAll('without');
		const programs = Object.entries(clientPrograms).filter(([entry]) => !leftOut.includes(entry));
		return Response.json(await runAll(Object.fromEntries(programs), await clientContext(options.get('mock'))));
	},
};
