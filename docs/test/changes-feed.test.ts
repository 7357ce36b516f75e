import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { changesFeed } from '../src/exports/changes-feed.ts';
import { releasedVersions } from '../src/site/changes.ts';

interface Item {
	title: string;
	link: string;
	guid: string;
	description: string;
}

interface Channel {
	title: string;
	link: string;
	description: string;
	item?: Item[];
}

function parse(xml: string): Channel {
	expect(XMLValidator.validate(xml)).toBe(true);
	const parser = new XMLParser({ isArray: (name) => name === 'item', htmlEntities: true });
	return parser.parse(xml).rss.channel;
}

const versions = new Map([
	['2.0.0', [{ text: 'Lists `a < b` & "c".\u0007', packages: new Set(['@returning-ai/client', '@returning-ai/spec']) }]],
	['1.0.0', []],
]);

describe('changes.xml', () => {
	it('is an RSS channel with an item per released version', () => {
		const { title, link, description, item = [] } = parse(readFileSync(join(import.meta.dirname, '../dist/changes.xml'), 'utf8'));
		expect([title, description]).toEqual([expect.any(String), expect.any(String)]);
		expect(link).toMatch(/changes\.html$/);
		expect(item.map((each) => each.title)).toEqual([...releasedVersions().keys()].map((version) => `Version ${version}`));
	});

	it('is valid without a released version', () => {
		expect(parse(changesFeed(new Map())).item).toBeUndefined();
	});

	it('escapes the changes, and drops characters that XML forbids', () => {
		const { item: [first] = [] } = parse(changesFeed(versions));
		expect(first?.description).toBe('Lists `a < b` & "c".\n(@returning-ai/client, @returning-ai/spec)');
	});

	it('links to each version, absolutely when the URL of the site is known', () => {
		const links = (site?: string): string[] => (parse(changesFeed(versions, site)).item ?? []).map(({ link }) => link);
		expect(links()).toEqual(['changes.html#2.0.0', 'changes.html#1.0.0']);
		expect(links('https://docs.example.com')).toEqual([
			'https://docs.example.com/changes.html#2.0.0',
			'https://docs.example.com/changes.html#1.0.0',
		]);
	});
});
