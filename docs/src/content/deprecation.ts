import type { Deprecation } from '@returning-ai/spec/operations';

/** A notice in Markdown with the end date and the replacement. Responses carry the same facts in `Deprecation` and `Sunset`. */
export function deprecationNotice({ since, sunset, successor }: Deprecation): string {
	return `> **Ends on ${sunset}** (header \`Sunset\`), deprecated since ${since}. Call \`${successor}\` instead.`;
}
