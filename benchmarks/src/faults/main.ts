/** `npm run bench -- faults`: twelve failures of a host on a real socket, and how each client handles them. */
import { type Figure, report } from '../figures.ts';
import { drivers } from './drivers.ts';
import { faults } from './faults.ts';

const figures: Figure[] = [];
for (const driver of drivers) {
	let passed = 0;
	for (const { name, needs, run } of faults) {
		const wrong = needs && driver.lacks.includes(needs) ? `has no ${needs}` : await run(driver);
		if (wrong === undefined) passed += 1;
		if (!process.argv.includes('--json'))
			console.log(`${wrong === undefined ? 'passes' : 'fails '}  ${driver.name}: ${name}${wrong ? `: ${wrong}` : ''}`);
	}
	const figure: Figure = { name: driver.name, unit: `of ${faults.length}`, value: passed };
	figures.push(
		driver.name.startsWith('@returning-ai') ? { ...figure, bar: `= ${faults.length}`, holds: passed === faults.length } : figure,
	);
}
report('\nFaults handled', figures);
process.exit();
