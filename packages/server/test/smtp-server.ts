/** A mail server on a socket, which answers as a test asks it to. */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface SmtpServer {
	/** For the option `mail` of a server. */
	url: string;
	/** The emails that were accepted. */
	emails: { to: string; text: string }[];
	/** The recipients of all attempts. */
	attempts: string[];
	/** The response to `RCPT TO` for a recipient; by default `250 ok`. */
	answers: Map<string, string>;
	/** The greeting, such as `421 too many connections`; by default `220 ready`. */
	greeting: string;
	close(): Promise<void>;
}

export async function startSmtpServer(port = 0): Promise<SmtpServer> {
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		socket.on('error', () => undefined);
		converse(socket, smtp);
	}).listen(port, '127.0.0.1');
	await once(server, 'listening');
	const smtp: SmtpServer = {
		url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
		emails: [],
		attempts: [],
		answers: new Map(),
		greeting: '220 ready',
		async close() {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
	return smtp;
}

function converse(socket: Socket, smtp: SmtpServer): void {
	let [input, to, data] = ['', '', undefined as string[] | undefined];
	socket.write(`${smtp.greeting}\r\n`);
	socket.on('data', (chunk) => {
		input += chunk;
		const lines = input.split('\r\n');
		input = lines.pop() ?? '';
		for (const line of lines) {
			if (data) {
				if (line !== '.') {
					data.push(line);
					continue;
				}
				smtp.emails.push({ to, text: data.join('\n') });
				data = undefined;
				socket.write('250 accepted\r\n');
				continue;
			}
			to = /^RCPT TO:<(.*)>/i.exec(line)?.[1] ?? to;
			if (/^RCPT/i.test(line)) smtp.attempts.push(to);
			if (/^DATA/i.test(line)) data = [];
			socket.write(`${answerTo(line, to, smtp)}\r\n`);
		}
	});
}

function answerTo(line: string, to: string, { answers }: SmtpServer): string {
	if (/^RCPT/i.test(line)) return answers.get(to) ?? '250 ok';
	if (/^DATA/i.test(line)) return '354 send data';
	return /^QUIT/i.test(line) ? '221 bye' : '250 ok';
}
