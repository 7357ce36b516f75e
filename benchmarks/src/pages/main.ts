/** `npm run bench -- pages`: what a reader on a phone waits for, beside the references of others, and Lighthouse's scores. */
import { launchBrowser } from '@returning-ai/third-party/browser';
import { type Figure, report, smoke } from '../figures.ts';
import { median } from '../measure.ts';
import { type Contender, contenders } from './contenders.ts';
import { lighthouse } from './lighthouse.ts';
import { type Visit, visit } from './phone.ts';
import { serveSite } from './site.ts';

const ROUNDS = smoke ? 1 : 5;

const all = contenders();
const visits = new Map<string, Visit[]>(all.map(({ name }) => [name, []]));
const pathOf = ({ path }: Contender): string => path.split('#')[0] ?? '';
const site = await serveSite(Object.fromEntries(all.flatMap((page) => (page.html ? [[pathOf(page), page.html]] : []))));
const figures: Figure[] = [];
try {
	const browser = await launchBrowser();
	// Rounds alternate, so that a busy machine affects all of them.
	for (let round = 0; round < ROUNDS; round++)
		for (const { name, path, wanted } of all) visits.get(name)?.push(await visit(browser, site.url + path, wanted));
	await browser.close();
	for (const page of all) figures.push(...figuresOf(page, visits.get(page.name) ?? []));
	if (!smoke) figures.push(...(await lighthouse(site.url)));
} finally {
	site.close();
}
report('A phone on Slow 4G with a processor four times as slow', figures);

function figuresOf({ name, limit }: Contender, own: Visit[]): Figure[] {
	const [painted, found, kilobytes] = (['painted', 'found', 'kilobytes'] as const).map((key) =>
		median(own.map((each) => each[key])),
	);
	const bar = limit === undefined ? {} : { bar: `≤ ${limit}`, holds: smoke || (painted ?? 0) <= limit };
	return [
		{ name: `${name}: largest content painted (LCP)`, unit: 'ms', value: painted ?? 0, ...bar },
		{ name: `${name}: operation or title in view`, unit: 'ms', value: found ?? 0 },
		{ name: `${name}: transferred`, unit: 'KB', value: kilobytes ?? 0 },
	];
}
