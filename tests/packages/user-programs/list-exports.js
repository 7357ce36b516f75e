// Prints the exports of the entries that its arguments name, as JSON.
const lists = {};
for (const entry of globalThis.process.argv.slice(2)) {
	const isJson = entry.endsWith('.json');
	const exports = entry.endsWith('.yaml')
		? { default: '' }
		: await (isJson ? import(entry, { with: { type: 'json' } }) : import(entry));
	lists[entry] = Object.keys(exports).sort();
}
console.log(JSON.stringify(lists));
globalThis.process.exit();
