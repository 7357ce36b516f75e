/** Sections of the contract's introduction that are about all families, or about our own packages. */
const OMITTED: ReadonlySet<string> = new Set(['Three families', 'Start in five minutes']);

/** The introduction of a family's document. */
export function introductionOf(introduction: string, family: string): string {
	const [, ...sections] = introduction.trim().split(/^(?=## )/m);
	const kept = sections.filter((section) => !OMITTED.has(section.slice(3, section.indexOf('\n')).trim()));
	const first = `The ${family} family of the Returning.AI API. Each path is whole: send requests to a server URL followed by the path.`;
	return [first, ...kept].map((section) => section.trim()).join('\n\n');
}
