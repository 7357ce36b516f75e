/** A reporter that prints a table at the end of the run: what each application proved. */
import { basename } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const rowsOf = (module: TestModule): string[][] =>
	[...module.children.allTests()].map((test) => [
		test.result().state === 'passed' ? 'proven' : 'NOT PROVEN',
		basename(module.moduleId, '.test.ts'),
		test.fullName,
	]);

export default class ProvenTable implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const rows = [['', 'application', 'behaviour'], ...modules.flatMap(rowsOf)];
		const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
		const widths = [width(0), width(1), 0];
		console.info(rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')).join('\n'));
	}
}
