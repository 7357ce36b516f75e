/**
 * Runs a program for each entry, with the exports of the entry watched: an export counts as reached when the program calls it,
 * constructs it, finds a value to be an instance of it, or, where it is no function, reads it.
 */
export async function runAll(programs, context) {
	const results = {};
	for (const [entry, { load, use }] of Object.entries(programs)) {
		const reached = new Set();
		try {
			await withLimit(load().then((exports) => use(watch(exports, reached), context)));
			results[entry] = { reached: [...reached] };
		} catch (error) {
			results[entry] = { reached: [...reached], failure: describe(error) };
		}
	}
	return results;
}

export function expect(what, actual, expected) {
	if (!equal(actual, expected)) throw new Error(`${what}: expected ${text(expected)}, but got ${text(actual)}.`);
}

/** The error that a call rejects with. */
export async function rejection(call) {
	try {
		await call();
	} catch (error) {
		return error;
	}
	throw new Error(`${call} did not fail.`);
}

/** Copies a namespace object: its properties are constant, so a proxy must return them unchanged. */
function watch(exports, reached) {
	const watched = {};
	for (const [name, value] of Object.entries(exports)) {
		const proxy = typeof value === 'function' ? watchFunction(value, () => reached.add(name)) : value;
		Object.defineProperty(watched, name, {
			enumerable: true,
			get() {
				if (typeof value !== 'function') reached.add(name);
				return proxy;
			},
		});
	}
	return watched;
}

function watchFunction(target, reach) {
	return new Proxy(target, {
		apply(_, self, args) {
			const result = Reflect.apply(target, self, args);
			// An asynchronous function is reached when it succeeds.
			if (result instanceof Promise) result.then(reach, () => undefined);
			else reach();
			return result;
		},
		construct(_, args) {
			const result = Reflect.construct(target, args);
			reach();
			return result;
		},
		get(_, property) {
			if (property !== Symbol.hasInstance) return Reflect.get(target, property);
			return (value) => {
				if (value instanceof target) reach();
				return value instanceof target;
			};
		},
	});
}

function withLimit(work) {
	let timer;
	const limit = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error('The program took longer than 120 s.')), 120_000);
	});
	return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** Compares as JSON, which is all that the contract's examples contain. */
function equal(a, b) {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => name in b && equal(a[name], b[name]));
}

function text(value) {
	return JSON.stringify(value)?.slice(0, 300);
}

function describe(error) {
	return String(error?.stack ?? error);
}
