/** The document is invalid. The message has one line for each problem, with its file, line and rule. */
export class SpecError extends Error {
	constructor(file: string, problems: string[]) {
		super(`${file} is not valid:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
		this.name = 'SpecError';
	}
}
