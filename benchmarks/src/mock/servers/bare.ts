/** The minimum of an HTTP server: read the request, and respond with JSON. */
import { createServer } from 'node:http';

const REPLY = '{"status":"success","message":"Message send successfully"}';

createServer((request, response) => {
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => chunks.push(chunk));
	request.on('end', () => {
		if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString('utf8'));
		response.writeHead(200, { 'content-type': 'application/json' }).end(REPLY);
	});
}).listen(Number(process.argv[2]), '127.0.0.1');
