/** The page of each operation, compared with the contract itself, not with the model that renders it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
	document,
	follow,
	type OperationId,
	onlyMedia,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import type { Operation } from '@returning-ai/spec/operations';
import { describe, expect, it } from 'vitest';
import { targetOf } from '../src/browser/sample-tabs.ts';
import { evidenceMeanings } from '../src/content/evidence.ts';
import { fieldTables, shapeOf } from '../src/content/fields.ts';
import { layout } from '../src/html/layout.ts';
import { redirect } from '../src/html/redirect.ts';
import { publicUrl, siteUrlFrom } from '../src/html/site-url.ts';
import { allFacts, type OperationFacts } from '../src/operations/facts.ts';
import { operationPage } from '../src/operations/page.ts';
import { plainStart } from '../src/operations/prose.ts';
import { samplesOf } from '../src/samples/samples.ts';
import { sitemap } from '../src/site/sitemap.ts';

type Json = Record<string, unknown>;

const dist = join(import.meta.dirname, '../dist');
const pages = new Map(operationIds.map((id) => [id, readFileSync(join(dist, `operations/${id}.html`), 'utf8')]));
const html = (id: OperationId): string => pages.get(id) ?? '';
const content = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };

/** What a reader without scripts sees. */
function text(page: string): string {
	return content(page)
		.replace(/<[^>]+>/g, '')
		.replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
		.replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
		.replace(/&(quot|amp|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '');
}

interface Found {
	/** The paths of all fields: `data[].id`. */
	fields: Set<string>;
	values: Set<string>;
	numbers: Set<number>;
	patterns: Set<string>;
}

/** Everything that the schemas below a node name. */
function collect(node: unknown, found: Found, path = '', depth = 0): Found {
	if (typeof node !== 'object' || node === null || depth > 40) return found;
	if (Array.isArray(node)) {
		for (const item of node) collect(item, found, path, depth + 1);
		return found;
	}
	const schema = follow(node) as Json;
	for (const [name, property] of Object.entries((schema.properties ?? {}) as Json)) {
		const nested = path === '' ? name : `${path}.${name}`;
		found.fields.add(nested);
		collect(property, found, nested, depth + 1);
	}
	for (const value of (schema.enum ?? []) as unknown[]) found.values.add(String(value));
	if (typeof schema.const === 'string' && schema.const !== '') found.values.add(schema.const);
	if (typeof schema.pattern === 'string') found.patterns.add(schema.pattern);
	for (const key of ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'minProperties'])
		if (typeof schema[key] === 'number') found.numbers.add(schema[key]);
	collect(schema.items, found, `${path}[]`, depth + 1);
	for (const key of ['anyOf', 'oneOf', 'allOf', 'not']) collect(schema[key], found, path, depth + 1);
	return found;
}

function schemasOf(id: OperationId): Found {
	const { parameters = [], requestBody, responses } = operationObject(id);
	const found: Found = { fields: new Set(), values: new Set(), numbers: new Set(), patterns: new Set() };
	for (const { name, schema } of parameters) {
		found.fields.add(name);
		collect(schema, found);
	}
	for (const { content: media } of [...(requestBody ? [requestBody] : []), ...Object.values(responses)])
		collect(onlyMedia(media)[1].schema, found);
	return found;
}

function factsOf(id: OperationId): OperationFacts {
	const facts = allFacts().find((one) => one.id === id);
	if (!facts) throw new Error(`No facts of ${id}.`);
	return facts;
}

describe('the page of an operation', () => {
	it.each(operationIds)('states all that the contract says of %s, without scripts', (id) => {
		const shown = text(html(id));
		const { fields, values, numbers, patterns } = schemasOf(id);
		const codes = Object.values(operations[id].errorCodes).flat();
		const named = [...html(id).matchAll(/<th scope="row"><code>(.*?)<\/code>/g)].map(([, name = '']) =>
			name.replace(/<[^>]+>/g, ''),
		);
		for (const field of fields) expect(named).toContain(field);
		for (const word of [...values, ...patterns, ...codes, ...operations[id].permission]) expect(shown).toContain(word);
		for (const number of numbers) expect(shown).toContain(number.toLocaleString('en-US'));
		for (const status of operations[id].statuses) expect(content(html(id))).toContain(`id="status-${status}"`);
		expect(shown).toContain(`${operations[id].servers.production}${operations[id].path}`);
		expect(shown).toContain(`${operations[id].evidence}: ${evidenceMeanings().get(operations[id].evidence)}`);
		expect(shown).not.toMatch(/: undefined|\[object/);
	});

	it.each(operationIds)('has every named example and every sample of %s', (id) => {
		const shown = text(html(id));
		const { requestBody, responses } = operationObject(id);
		for (const { content: media } of [...(requestBody ? [requestBody] : []), ...Object.values(responses)]) {
			const [type, { examples }] = onlyMedia(media);
			for (const { value } of Object.values(examples).map(follow))
				for (const part of type === 'application/json' ? [JSON.stringify(value, undefined, 2)] : Object.values(value as Json))
					expect(shown).toContain(part);
		}
		const named = requestBody ? Object.keys(onlyMedia(requestBody.content)[1].examples) : [];
		for (const name of named.length > 0 ? named : [undefined])
			for (const { label, source } of samplesOf(id, name)) expect(shown, label).toContain(source);
		expect(html(id).match(/<details name="sample"/g)).toHaveLength(17);
	});

	it('has a title and a description of its own', () => {
		const all = [...pages.values()];
		expect(new Set(all.map((page) => /<title>(.*)<\/title>/.exec(page)?.[1])).size).toBe(operationIds.length);
		const descriptions = all.map((page) => /<meta name="description" content="([^"]+)"/.exec(page)?.[1] ?? '');
		expect(new Set(descriptions).size).toBe(operationIds.length);
		for (const page of all) expect(page).not.toContain('noindex');
	});

	it('states the header of each credential that it accepts', () => {
		expect(text(html('integration.messages.send'))).toContain('Authorization: Bearer YOUR_COMMUNITY_KEY');
		expect(text(html('system.channels.list'))).toContain('x-api-key: YOUR_SYSTEM_KEY');
		const both = text(html('application.userFields.list'));
		expect(both).toContain('Authorization: Bearer YOUR_USER_TOKEN');
		expect(both).toContain('Authorization: Bearer YOUR_COMMUNITY_KEY');
	});

	it('links to the operation before and after, the form, the Markdown and the reference', () => {
		const page = html('integration.messages.send');
		expect(page).toContain('<a rel="prev" href="integration.users.get.html">');
		expect(page).toContain('<a rel="next" href="integration.messages.reply.html">');
		expect(page).toContain('href="../try.html#integration.messages.send"');
		expect(page).toContain('<link rel="alternate" type="text/markdown" href="../operations/integration.messages.send.md">');
		expect(page).toContain('href="../reference.html#/integration.messages/integration.messages.send"');
		expect(html(operationIds[0] as 'system.auth.register')).not.toContain('rel="prev"');
	});

	it('explains each variable of its host', () => {
		expect(text(html('system.auth.secureAuth'))).toContain('{cname}: Host name of the community (its CNAME), without a scheme.');
	});

	it('names its place: family and resource', () => {
		const page = html('application.userFields.list');
		const crumbs = /<nav class="breadcrumb" aria-label="Breadcrumb">.*?<\/nav>/.exec(page)?.[0] ?? '';
		expect(crumbs.replace(/<[^>]+>/g, ' ').trim()).toMatch(/^Home\s+Application\s+User fields\s+application\.userFields\.list$/);
		expect(crumbs).toContain('href="../index.html#application.userFields"');
	});

	it('links each error code and the evidence to the concepts', () => {
		const facts = factsOf('system.badges.create');
		const { main } = operationPage(facts);
		for (const code of Object.values(operations['system.badges.create'].errorCodes).flat())
			expect(main).toContain(`<a href="../concepts/errors.html#${code}"><code>${code}</code></a>`);
		expect(main).toContain('href="../concepts/evidence.html"');
	});

	it('shows the end date and the replacement of a deprecated operation', () => {
		const old = operations['system.channels.list'] as Operation;
		old.deprecation = { since: '2026-12-01', sunset: '2027-06-01', successor: 'system.servers.listChannels' };
		try {
			const { main } = operationPage(factsOf('system.channels.list'));
			expect(main).toContain('<strong>Ends on 2027-06-01</strong>');
			expect(main).toContain('<a href="../operations/system.servers.listChannels.html">');
		} finally {
			delete old.deprecation;
		}
	});

	it('says since when it exists, and which versions changed it', () => {
		const facts = { ...factsOf('system.channels.list'), history: '0.1.0; changed in 0.2.0' };
		expect(operationPage(facts).main).toContain('<dt>Since</dt><dd>0.1.0; changed in 0.2.0</dd>');
	});

	it('says what to do about each error', () => {
		for (const id of operationIds) {
			const errors = operations[id].statuses.filter((status) => status >= 400);
			expect(text(html(id)).match(/What to do:/g), id).toHaveLength(errors.length);
		}
	});

	it('has at most 30 KB, compressed', () => {
		const sizes = operationIds.map((id) => gzipSync(html(id), { level: 9 }).length);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(30 * 1024);
	});
});

describe('the Markdown of an operation', () => {
	it.each(operationIds)('states the types, limits and fields of %s', (id) => {
		const markdown = readFileSync(join(dist, `operations/${id}.md`), 'utf8');
		const { fields, values, numbers, patterns } = schemasOf(id);
		for (const word of [...[...fields].map((field) => `| \`${field}\` |`), ...values]) expect(markdown).toContain(word);
		for (const pattern of patterns) expect(markdown).toContain(pattern.replaceAll('|', '\\|'));
		for (const number of numbers) expect(markdown).toContain(number.toLocaleString('en-US'));
		for (const permission of operations[id].permission) expect(markdown).toContain(permission);
		expect(markdown).toMatch(/\n- Header: `[A-Za-z-]+: (Bearer )?YOUR_[A-Z_]+`/);
	});
});

describe('the model of fields', () => {
	const schema = {
		type: 'object',
		required: ['list'],
		properties: {
			list: {
				type: 'array',
				minItems: 1,
				items: { type: 'object', properties: { at: { type: 'string', format: 'date-time', description: 'The time.' } } },
			},
			size: { anyOf: [{ type: 'integer', minimum: 1, maximum: 9000, default: 5 }, { type: 'null' }] },
			mixed: {
				anyOf: [
					{ type: 'string', enum: ['a', ''] },
					{ type: 'string', maxLength: 1 },
				],
			},
			tags: { type: 'array', uniqueItems: true, items: { type: 'string', pattern: '^x$' } },
		},
	};
	const [table] = fieldTables(schema, 'body', new Map([['body.list[].at', 'Proposed by us.']]));

	it('lists nested fields after their parent, with path, depth and whether they are required', () => {
		expect(table?.rows.map(({ path, depth, required }) => [path, depth, required])).toEqual([
			['list', 0, true],
			['list[].at', 1, false],
			['size', 0, false],
			['mixed', 0, false],
			['tags', 0, false],
		]);
	});

	it('describes types and limits', () => {
		expect(table?.rows.map(({ type, limits }) => [type, ...limits])).toEqual([
			['array of object', 'at least 1 item'],
			['string (date-time)'],
			['integer or null', '1 to 9,000', 'default `5`'],
			['string', 'string: one of `a`, `""`', 'string: at most 1 character'],
			['array of string', 'no duplicates', 'each item: pattern `^x$`'],
		]);
		expect(shapeOf({ type: 'string', minLength: 24, maxLength: 24 }).limits).toEqual(['exactly 24 characters']);
		expect(shapeOf({ type: 'string', not: { const: 'success' } }).limits).toEqual(['not `success`']);
	});

	it('adds the note of a field to its description', () => {
		expect(table?.rows[1]?.description).toBe('The time.\n\nProposed by us.');
	});

	it('has a table per alternative of a body', () => {
		const alternatives = { anyOf: [schema, { type: 'object', properties: { status: { type: 'string' } } }] };
		expect(fieldTables(alternatives).map(({ rows }) => rows.length)).toEqual([5, 1]);
	});

	it('enters a schema that contains itself once', () => {
		const reference = '#/components/schemas/Node';
		const schemas = (document.components as { schemas: Record<string, unknown> }).schemas;
		schemas.Node = { type: 'object', properties: { child: { $ref: reference } } };
		try {
			expect(fieldTables({ $ref: reference })[0]?.rows.map(({ path }) => path)).toEqual(['child']);
		} finally {
			delete schemas.Node;
		}
	});
});

describe('the evidence', () => {
	it('fails without its table in the introduction', () => {
		expect(() => evidenceMeanings('| documented | known |')).toThrow('no table of evidence');
	});
});

describe('the start of a description', () => {
	it('ends with a sentence, or else with a whole word', () => {
		expect(plainStart('Gets `a`. Returns b.\n\nMore.', 99)).toBe('Gets a. Returns b.');
		expect(plainStart('Gets a. Returns b and much more.', 14)).toBe('Gets a.');
		expect(plainStart('Gets much more than that', 12)).toBe('Gets much…');
	});
});

describe('the tabs', () => {
	it.each([
		['ArrowRight', 15, 0],
		['ArrowLeft', 0, 15],
		['Home', 7, 0],
		['End', 7, 15],
		['a', 7, undefined],
	])('move with %s from %i to %s', (key, at, next) => {
		expect(targetOf(key, at, 16)).toBe(next);
	});
});

describe('the public URL of the site', () => {
	const page = { path: 'guides/a.html', title: 'A', description: 'B', main: '' };

	it('comes from SITE_URL, without the slash at its end', () => {
		expect(siteUrlFrom({ SITE_URL: 'https://example.org/docs/' })).toBe('https://example.org/docs');
		expect(siteUrlFrom({ SITE_URL: '' })).toBeUndefined();
		expect(siteUrlFrom({})).toBeUndefined();
		expect(() => siteUrlFrom({ SITE_URL: 'example.org' })).toThrow('SITE_URL is "example.org". It must be a URL');
	});

	it('makes the canonical link of a page, of none without it, and never of the 404 page', () => {
		const site = 'https://example.org/docs';
		expect(layout(page, site)).toContain('<link rel="canonical" href="https://example.org/docs/guides/a.html">');
		expect(layout(page)).not.toContain('canonical');
		expect(layout({ ...page, path: '404.html' }, site)).not.toContain('canonical');
		expect(publicUrl(site, 'index.html')).toBe('https://example.org/docs/');
	});

	it('makes the sitemap, without redirects and the 404 page', () => {
		const xml = sitemap(
			'https://example.org',
			new Map([
				['operations/a&b.html', ''],
				['index.html', ''],
				['404.html', ''],
				['old.html', redirect('index.html', 'Home')],
			]),
		);
		expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual([
			'https://example.org/',
			'https://example.org/operations/a&#38;b.html',
		]);
	});

	it('marks the section of a page in the header', () => {
		expect(layout({ ...page, path: 'operations/a.html' })).toContain('<a href="../reference.html" aria-current="page">');
		expect(layout(page)).toContain('<a href="../guides/start-here.html" aria-current="page">');
	});

	it('is in the build in both places, or in none', () => {
		expect(existsSync(join(dist, 'sitemap.xml'))).toBe(html('system.roles.create').includes('rel="canonical"'));
	});
});
