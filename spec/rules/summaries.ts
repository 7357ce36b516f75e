import type { Context, Rule } from './redocly.ts';

/** Menus show summaries: sentence case, at most 60 characters, no full stop. */
export const summaries: Rule = () => ({
	Operation(operation: Record<string, unknown>, { report, location }: Context) {
		const summary = String(operation.summary ?? '');
		const words = summary.split(' ').slice(1);
		const capital = words.find((word) => /^[A-Z][a-z]/.test(word));
		const problem =
			(!/^[A-Z]/.test(summary) && 'does not start with a capital letter') ||
			(/[.!?]$/.test(summary) && 'ends with punctuation') ||
			(summary.length > 60 && 'is longer than 60 characters') ||
			(capital && `is not in sentence case ("${capital}")`);
		if (problem)
			report({
				message: `Summary "${summary}" ${problem}. Use sentence case, at most 60 characters, and no full stop.`,
				location: location.child('summary'),
			});
	},
});
