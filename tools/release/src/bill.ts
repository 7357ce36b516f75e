/**
 * Writes what a release brings to its users: `bill/sbom.cdx.json`, a bill of materials in CycloneDX, and `bill/licences.txt`. Stops at a licence that our users may not ship without asking. Part of `npm run release:pack`.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '@returning-ai/testing/npm';
import { manifestIn, PUBLISHED } from './surface/declarations.ts';

const root = join(import.meta.dirname, '../../..');

/** What our users may ship without asking anybody. */
const ALLOWED = [
	'MIT',
	'MIT-0',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'Unlicense',
];

export interface Component {
	'bom-ref': string;
	type: 'library';
	name: string;
	version: string;
	purl: string;
	licenses?: ({ license: { id?: string; name?: string } } | { expression: string })[];
	properties?: { name: string; value: string }[];
}

export interface Bill {
	bomFormat: string;
	specVersion: string;
	metadata: { component: object };
	components: Component[];
	dependencies: { ref: string; dependsOn?: string[] }[];
}

/** The bill of the packages as they are built: all that comes along when they are installed, and all that they hold in their bundles. */
export function billOfMaterials(): Bill {
	const project = mkdtempSync(join(tmpdir(), 'returning-ai-bill-'));
	const npmIn = (cwd: string, ...args: string[]): string =>
		execFileSync(...npm(...args), { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	try {
		const { version } = manifestIn(join(root, 'spec'));
		writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'returning-ai-release', version, private: true }));
		for (const path of PUBLISHED.values()) npmIn(join(root, path), 'pack', '--ignore-scripts', '--pack-destination', project);
		npmIn(project, 'install', '--ignore-scripts', '--no-audit', '--no-fund', ...globSync(join(project, '*.tgz')));
		const bill = JSON.parse(npmIn(project, 'sbom', '--sbom-format', 'cyclonedx')) as Bill;
		for (const name of PUBLISHED.keys()) addBundled(bill, name, join(project, 'node_modules', name));
		return bill;
	} finally {
		rmSync(project, { recursive: true });
	}
}

/** npm does not know what a bundle holds; the list of its licences does. */
function addBundled(bill: Bill, owner: string, folder: string): void {
	const holder = bill.components.find(({ name }) => name === owner);
	const edges = bill.dependencies.find(({ ref }) => ref === holder?.['bom-ref']);
	for (const file of globSync('dist/THIRD-PARTY-LICENCES.txt', { cwd: folder })) {
		for (const [, name = '', version = '', licence = ''] of readFileSync(join(folder, file), 'utf8').matchAll(
			/^(\S+) (\d\S*) \(([^()]+)\)$/gm,
		)) {
			const component = bundled(name, version, licence);
			const isListed = bill.components.some((other) => other['bom-ref'] === component['bom-ref']);
			if (!isListed) {
				bill.components.push(component);
				bill.dependencies.push({ ref: component['bom-ref'], dependsOn: [] });
			}
			edges?.dependsOn?.push(component['bom-ref']);
		}
	}
}

function bundled(name: string, version: string, licence: string): Component {
	return {
		'bom-ref': `${name}@${version}`,
		type: 'library',
		name,
		version,
		purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
		licenses: [{ license: { id: licence } }],
		properties: [{ name: 'cdx:npm:package:bundled', value: 'true' }],
	};
}

/** One line a package, and what may not be shipped. */
export function licenceReport({ components }: Pick<Bill, 'components'>): { text: string; refused: string[] } {
	const told = components.map((component) => ({ component, licence: licenceOf(component) }));
	const line = ({ component, licence }: (typeof told)[number]): string =>
		`${component.name} ${component.version}: ${licence}${component.properties?.some(({ name }) => name.endsWith('bundled')) ? ', bundled' : ''}`;
	const refused = told.filter(({ licence }) => !licence.split(' and ').every(isAllowed));
	return { text: `${told.map(line).sort().join('\n')}\n`, refused: refused.map(line) };
}

function licenceOf({ licenses = [] }: Component): string {
	const names = licenses.map((entry) => ('expression' in entry ? entry.expression : (entry.license.id ?? entry.license.name)));
	return names.join(' and ') || 'none';
}

/** A licence, or a choice of some such as `(MIT OR CC0-1.0)`, of which one is enough. */
function isAllowed(licence: string): boolean {
	return licence
		.replace(/^\(|\)$/g, '')
		.split(' OR ')
		.some((name) => ALLOWED.includes(name));
}

if (import.meta.main) {
	const target = join(root, 'bill');
	const bill = billOfMaterials();
	const { text, refused } = licenceReport(bill);
	mkdirSync(target, { recursive: true });
	writeFileSync(join(target, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, '\t')}\n`);
	writeFileSync(join(target, 'licences.txt'), text);
	console.log(`${bill.components.length} packages come with a release: bill/sbom.cdx.json, bill/licences.txt`);
	for (const line of refused)
		console.error(`${line} may not be shipped. To mend: do without it, or allow its licence in tools/release/src/bill.ts.`);
	if (refused.length > 0) process.exitCode = 1;
}
