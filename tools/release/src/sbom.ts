/**
 * Writes `sbom/sbom.cdx.json`, a software bill of materials in CycloneDX, and `sbom/licences.txt`. Fails on a licence that is not on
 * the allow list. Part of `npm run release:pack`.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '@returning-ai/testing/npm';
import { manifestIn, PUBLISHED } from './api-diff/declarations.ts';

const root = join(import.meta.dirname, '../../..');

/** Licences that let our users ship the code without asking permission. */
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
	// Of unmodified files. It asks for the address of the source, which the list of licences has.
	'MPL-2.0',
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

export interface Sbom {
	bomFormat: string;
	specVersion: string;
	metadata: { component: object };
	components: Component[];
	dependencies: { ref: string; dependsOn?: string[] }[];
}

/** The SBOM of the built packages: what npm installs with them, and what their bundles contain. */
export function createSbom(): Sbom {
	const project = mkdtempSync(join(tmpdir(), 'returning-ai-sbom-'));
	const npmIn = (cwd: string, ...args: string[]): string =>
		execFileSync(...npm(...args), { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	try {
		const { version } = manifestIn(join(root, 'spec'));
		writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'returning-ai-release', version, private: true }));
		for (const path of PUBLISHED.values()) npmIn(join(root, path), 'pack', '--ignore-scripts', '--pack-destination', project);
		npmIn(project, 'install', '--ignore-scripts', '--no-audit', '--no-fund', ...globSync(join(project, '*.tgz')));
		const sbom = JSON.parse(npmIn(project, 'sbom', '--sbom-format', 'cyclonedx')) as Sbom;
		for (const name of PUBLISHED.keys()) addBundled(sbom, name, join(project, 'node_modules', name));
		return sbom;
	} finally {
		rmSync(project, { recursive: true });
	}
}

/** npm does not know the contents of a bundle, so they are read from the list of its licences. */
function addBundled(sbom: Sbom, owner: string, folder: string): void {
	const parent = sbom.components.find(({ name }) => name === owner);
	const edges = sbom.dependencies.find(({ ref }) => ref === parent?.['bom-ref']);
	for (const file of globSync('dist/THIRD-PARTY-LICENCES.txt', { cwd: folder })) {
		for (const component of bundledIn(readFileSync(join(folder, file), 'utf8'))) {
			const isListed = sbom.components.some((other) => other['bom-ref'] === component['bom-ref']);
			if (!isListed) {
				sbom.components.push(component);
				sbom.dependencies.push({ ref: component['bom-ref'], dependsOn: [] });
			}
			edges?.dependsOn?.push(component['bom-ref']);
		}
	}
}

/** The packages in a list of licences, which a build writes beside its bundles. */
export function bundledIn(licences: string): Component[] {
	const titles = licences.matchAll(/^(\S+) (\d\S*) \(([^()]+)\)$/gm);
	return [...titles].map(([, name = '', version = '', licence = '']) => bundled(name, version, licence));
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

/** One line per package, and the lines whose licence is not allowed. */
export function licenceReport({ components }: Pick<Sbom, 'components'>): { text: string; refused: string[] } {
	const entries = components.map((component) => ({ component, licence: licenceOf(component) }));
	const line = ({ component, licence }: (typeof entries)[number]): string =>
		`${component.name} ${component.version}: ${licence}${component.properties?.some(({ name }) => name.endsWith('bundled')) ? ', bundled' : ''}`;
	const refused = entries.filter(({ licence }) => !licence.split(' and ').every(isAllowed));
	return { text: `${entries.map(line).sort().join('\n')}\n`, refused: refused.map(line) };
}

function licenceOf({ licenses = [] }: Component): string {
	const names = licenses.map((entry) => ('expression' in entry ? entry.expression : (entry.license.id ?? entry.license.name)));
	return names.join(' and ') || 'none';
}

/** Accepts a licence on the allow list, or a choice such as `(MIT OR CC0-1.0)` with at least one of them. */
function isAllowed(licence: string): boolean {
	return licence
		.replace(/^\(|\)$/g, '')
		.split(' OR ')
		.some((name) => ALLOWED.includes(name));
}

if (import.meta.main) {
	const target = join(root, 'sbom');
	const sbom = createSbom();
	const { text, refused } = licenceReport(sbom);
	mkdirSync(target, { recursive: true });
	writeFileSync(join(target, 'sbom.cdx.json'), `${JSON.stringify(sbom, undefined, '\t')}\n`);
	writeFileSync(join(target, 'licences.txt'), text);
	console.log(`${sbom.components.length} packages are in this release: sbom/sbom.cdx.json, sbom/licences.txt`);
	for (const line of refused)
		console.error(
			`${line} is not an allowed licence. To fix: remove the package, or add its licence to ALLOWED in tools/release/src/sbom.ts.`,
		);
	if (refused.length > 0) process.exitCode = 1;
}
