// Prints the exports of the entries that its arguments name, as JSON.
const lists = {};
for (const entry of process.argv.slice(2)) {
	lists[entry] = Object.keys(require(entry)).sort();
}
console.log(JSON.stringify(lists));
process.exit();
