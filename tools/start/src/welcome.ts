import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The URLs of the services, and a first call with an example of the contract. */
export async function welcome({ docs, mock, server }: Record<'docs' | 'mock' | 'server', string>): Promise<string> {
	const { operations } = await import('@returning-ai/spec/operations');
	const document = JSON.parse(await readFile(fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json')), 'utf8'));
	const { method, path } = operations['integration.messages.send'];
	const body = document.components.examples['integration.messages.send.text'].value;
	const count = Object.keys(operations).length;
	const rows = [
		['what', 'where', 'what it is'],
		['docs', docs, `guides, the reference of all ${count} operations, Try it`],
		['mock', mock, 'the API on your machine, answering with examples'],
		['server', server, 'the API itself: a demo community that remembers'],
		['pages', `${server}/__dev`, 'what is in the server: communities, messages, emails, events'],
	];
	return `
  The developer platform of the Returning.AI API is up.

${table(rows)}

  A first call to try, in another terminal:

  curl -X ${method} ${server}${path} \\
    -H 'Authorization: Bearer rai_test_community_key' \\
    -H 'Content-Type: application/json' \\
    -d '${JSON.stringify(body)}'

  The key is the demo community's, and the mock takes it too. Ctrl-C stops them all.
`;
}

function table([head = [], ...body]: readonly string[][]): string {
	const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
	return [head, widths.map((width) => '-'.repeat(width)), ...body]
		.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
		.join('\n');
}
