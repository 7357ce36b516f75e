/**
 * The lines of the change logs, for `.changeset/config.json`. No commit hashes: a shallow clone does not know them. No lines about
 * each other's versions: all packages carry the same one.
 */
export default {
	async getReleaseLine({ summary }: { summary: string }): Promise<string> {
		const [first, ...rest] = summary.split('\n').map((line) => line.trimEnd());
		return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
	},
	async getDependencyReleaseLine(): Promise<string> {
		return '';
	},
};
