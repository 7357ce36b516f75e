// Prints where the entries that its arguments name are, below this folder, as JSON.
const files = globalThis.process.argv.slice(2).map((entry) => {
	const url = import.meta.resolve(entry);
	return [entry, url.slice(new URL('.', import.meta.url).href.length - 1)];
});
console.log(JSON.stringify(Object.fromEntries(files)));
