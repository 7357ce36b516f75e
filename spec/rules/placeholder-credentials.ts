import { type Context, isNode, type Location, type Rule } from './redocly.ts';

const LIVE_LOOKING: readonly [RegExp, string][] = [
	[/(?<![0-9a-fA-F])[0-9a-fA-F]{32,}(?![0-9a-fA-F])/, 'a long hexadecimal key'],
	[/eyJ[A-Za-z0-9_-]{8,}/, 'a JSON Web Token'],
	[/\b(sk|pk|rk)_(live|test)_[A-Za-z0-9]{8,}/, "another vendor's key"],
	[/Bearer\s+(?!rai_test_)\S{8,}/, 'a bearer credential'],
];

/** A credential in an example is a placeholder such as `rai_test_community_key`, so that no secret scanner or reader takes it for a live one. */
export const placeholderCredentials: Rule = () => ({
	Example(example: Record<string, unknown>, context: Context) {
		check(example.value, context.location.child('value'), context);
	},
	Parameter(parameter: Record<string, unknown>, context: Context) {
		check(parameter.example, context.location.child('example'), context);
	},
	Schema(schema: Record<string, unknown>, context: Context) {
		check(schema.examples, context.location.child('examples'), context);
	},
});

function check(value: unknown, location: Location, context: Context): void {
	if (Array.isArray(value) || isNode(value)) {
		for (const [key, item] of Object.entries(value)) check(item, location.child(key), context);
		return;
	}
	if (typeof value !== 'string') return;
	const found = LIVE_LOOKING.find(([pattern]) => pattern.test(value));
	if (found)
		context.report({ message: `This looks like ${found[1]}. Use a placeholder such as rai_test_community_key.`, location });
}
