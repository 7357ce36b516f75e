/** A server that answers every request immediately. Sends its address to the parent process. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellParent } from '../child.ts';

const REPLY = '{"status":"success","message":"Message send successfully"}';

const server = createServer((request, response) => {
	request.resume();
	request.on('end', () => response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1' }).end(REPLY));
});
server.listen(0, '127.0.0.1', () => tellParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on('disconnect', () => process.exit());
