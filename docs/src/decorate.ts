/** Shows readers what the contract says to tools: evidence as a badge, the permission in words, mentions as links. */
type Json = Record<string, unknown>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const MENTION = /`((?:system|integration|application)\.[A-Za-z]+\.[A-Za-z]+)`/g;

export function decorate(document: Json): Json {
	const links = new Map<string, string>();
	const operations = Object.values(document.paths as Record<string, Record<string, Json>>).flatMap((pathItem) =>
		METHODS.map((method) => pathItem[method]).filter((operation) => operation !== undefined),
	);
	for (const { operationId, tags } of operations)
		links.set(String(operationId), anchor((tags as string[])[0] ?? '', String(operationId)));
	for (const operation of operations) {
		// Without a colour of its own a badge takes the page's, which can be read on light and dark alike.
		operation['x-badges'] = [{ name: operation['x-evidence'], position: 'after' }];
		operation.description = `${String(operation.description).trimEnd()}\n\n${provenance(operation)}`;
	}
	return linkMentions(document, links) as Json;
}

/** Where Redoc shows an operation. */
export function anchor(tag: string, operationId: string): string {
	return `#/${tag}/${operationId}`.toLowerCase();
}

function provenance(operation: Json): string {
	const permission = operation['x-permission'] as string[];
	const needs = permission.length > 0 ? permission.map((word) => `\`${word}\``).join(' or ') : 'none needed';
	const page = operation['x-evidence-page'] ? `, page \`${operation['x-evidence-page']}\`` : '';
	return [
		`- **Permission:** ${needs}`,
		`- **Evidence:** ${operation['x-evidence']}${page}`,
		`- **In our client:** \`client.${operation.operationId}(…)\``,
	].join('\n');
}

function linkMentions(node: unknown, links: ReadonlyMap<string, string>): unknown {
	if (Array.isArray(node)) return node.map((item) => linkMentions(item, links));
	if (typeof node !== 'object' || node === null) return node;
	return Object.fromEntries(
		Object.entries(node).map(([key, value]) => {
			if (key !== 'description' || typeof value !== 'string') return [key, linkMentions(value, links)];
			return [key, value.replace(MENTION, (mention, id: string) => (links.has(id) ? `[${mention}](${links.get(id)})` : mention))];
		}),
	);
}
