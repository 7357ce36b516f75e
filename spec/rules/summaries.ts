import type { Context, Rule } from './redocly.ts';

/** A summary is what stands in every menu: sentence case, short, no full stop. */
export const summaries: Rule = () => ({
	Operation(operation: Record<string, unknown>, { report, location }: Context) {
		const summary = String(operation.summary ?? '');
		const words = summary.split(' ').slice(1);
		const capital = words.find((word) => /^[A-Z][a-z]/.test(word));
		const fault =
			(!/^[A-Z]/.test(summary) && 'does not begin with a capital') ||
			(/[.!?]$/.test(summary) && 'ends with a stop') ||
			(summary.length > 60 && 'is longer than 60 characters') ||
			(capital && `is not in sentence case ("${capital}")`);
		if (fault) report({ message: `Summary "${summary}" ${fault}.`, location: location.child('summary') });
	},
});
