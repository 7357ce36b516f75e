// A Cloudflare Worker: each request runs the faults, against the mock in the query.
import { runFaults } from './faults.js';

export default {
	async fetch(request) {
		return Response.json(await runFaults(new URL(request.url).searchParams.get('mock')));
	},
};
