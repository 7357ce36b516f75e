// Prints the paths of the entries in its arguments, relative to this folder, as JSON.
const files = globalThis.process.argv.slice(2).map((entry) => {
	const url = import.meta.resolve(entry);
	return [entry, url.slice(new URL('.', import.meta.url).href.length - 1)];
});
console.log(JSON.stringify(Object.fromEntries(files)));
