import { type Match, type PathRules, type Route, Router } from '@returning-ai/spec/runtime';

/** A server of a document, and the operations that it serves. */
export interface Address {
	/**
	 * The host in lower case, with its port unless that is 80 or 443. `*` stands for a variable. Absent if the server does not identify
	 * its host: a relative URL, a loopback address, or only variables.
	 */
	host?: string;
	/** The path of the server's URL, such as `/v2`. It can have variables. Empty for the root. */
	base: string;
	/** Absent for every operation of the document. */
	ids?: string[];
}

const MAX_KNOWN_HOSTS = 100;

/** Routers in the order in which they are tried. Each is built on its first use. */
type Layers = (() => Router)[];

/**
 * Finds the operation of a request by its host and path. On a host that the document states, only the operations of that host are
 * found. On any other host, such as `localhost`, every operation is found, with and without the base path of its server.
 */
export class AddressRouter {
	readonly #routes: readonly Route[];
	readonly #hosts = new Map<string, Layers>();
	readonly #patterns: { pattern: RegExp; layers: Layers }[] = [];
	readonly #anyHost: Layers;
	/** The layers by the header `Host`. Callers control it, so only the first hosts are kept. */
	readonly #known = new Map<string, Layers | undefined>();

	/** @param more the same operations at further paths, on any host */
	constructor(routes: readonly Route[], addresses: readonly Address[], more: readonly Route[]) {
		this.#routes = routes;
		for (const host of new Set(addresses.map((address) => address.host))) {
			if (host === undefined) continue;
			const own = addresses.filter((address) => address.host === host);
			const layers = [lazy(() => this.#at(own)), lazy(() => this.#at(own.map((address) => ({ ...address, base: '' }))))];
			if (host.includes('*')) this.#patterns.push({ pattern: patternOf(host), layers });
			else this.#hosts.set(host, layers);
		}
		this.#anyHost = this.#layersOfAnyHost(addresses, more);
	}

	match(method: string, path: string, rules: PathRules, host: string | undefined): Match {
		const layers = this.#layersOf(host) ?? this.#anyHost;
		const match = (layers[0] as () => Router)().match(method, path, rules);
		if (match.kind !== 'unknown-path') return match;
		const others = layers.slice(1).map((router) => router().match(method, path, rules));
		return others.find(({ kind }) => kind !== 'unknown-path') ?? match;
	}

	/** Whether the document states this host in its servers. */
	states(host: string | undefined): boolean {
		return this.#layersOf(host) !== undefined;
	}

	#layersOf(given: string | undefined): Layers | undefined {
		if (given === undefined || (this.#hosts.size === 0 && this.#patterns.length === 0)) return undefined;
		if (this.#known.has(given)) return this.#known.get(given);
		const host = given.toLowerCase();
		const layers = this.#hosts.get(host) ?? this.#patterns.find(({ pattern }) => pattern.test(host))?.layers;
		if (this.#known.size < MAX_KNOWN_HOSTS) this.#known.set(given, layers);
		return layers;
	}

	/**
	 * For an operation with a server that does not identify its host, that server takes precedence over the others. A path without base
	 * path takes precedence over the same path with one, and a literal path over a template.
	 */
	#layersOfAnyHost(addresses: readonly Address[], more: readonly Route[]): Layers {
		const here = addresses.filter(({ host }) => host === undefined);
		const elsewhere = addresses.filter(({ host }) => host !== undefined).filter(hasBase);
		const routesHere = this.#routesAt(here);
		const idsHere = new Set(routesHere.map(({ id }) => id));
		const first = (): Route[] => [
			...this.#routesAt(elsewhere).filter(({ id }) => !idsHere.has(id)),
			...routesHere,
			...this.#routes,
			...more,
		];
		const layers = [lazy(() => new Router(first()))];
		if (elsewhere.length > 0 && here.length > 0) layers.push(lazy(() => this.#at(elsewhere)));
		return layers;
	}

	#at(addresses: readonly Address[]): Router {
		return new Router(this.#routesAt(addresses));
	}

	#routesAt(addresses: readonly Address[]): Route[] {
		return addresses.flatMap(({ base, ids }) => {
			const known = ids && new Set(ids);
			return this.#routes.filter(({ id }) => known?.has(id) ?? true).map((route) => ({ ...route, path: `${base}${route.path}` }));
		});
	}
}

function hasBase({ base }: Address): boolean {
	return base !== '';
}

function lazy(build: () => Router): () => Router {
	let built: Router | undefined;
	return () => {
		built ??= build();
		return built;
	};
}

function patternOf(host: string): RegExp {
	return new RegExp(
		`^${host
			.split('*')
			.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
			.join('[^:]+')}$`,
	);
}
