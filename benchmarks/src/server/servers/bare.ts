/** Handwritten on node:http. It compares path strings, and only checks that a credential is present. */
import { createServer, type ServerResponse } from 'node:http';
import { fieldReply, pageReply, RECEIPT } from '../store.ts';

function send(response: ServerResponse, status: number, body: object): void {
	const text = JSON.stringify(body);
	response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

createServer((request, response) => {
	if (!request.headers.authorization) return send(response, 401, {});
	const [path = ''] = (request.url ?? '').split('?');
	const parts = path.split('/');
	if (request.method === 'GET' && parts[1] === 'communities' && parts[3] === 'user-fields')
		return send(response, 200, fieldReply(parts[4] ?? ''));
	if (request.method === 'GET' && parts[1] === 'communities' && parts[3] === 'users') return send(response, 200, pageReply());
	if (request.method !== 'POST' || path !== '/apis/v1/messages/send') return send(response, 404, {});
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => chunks.push(chunk));
	request.on('end', () => {
		const { channelId } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
		send(response, channelId ? 200 : 400, RECEIPT);
	});
}).listen(Number(process.argv[2]), '127.0.0.1');
