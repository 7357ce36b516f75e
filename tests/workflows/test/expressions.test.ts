import { describe, expect, it } from 'vitest';
import { evaluate, interpolate, isTrue } from '../src/expressions.ts';

const context = {
	github: { event_name: 'pull_request', head_ref: 'changeset-release/main' },
	needs: { version: { outputs: { 'has-changesets': 'false' } } },
	steps: {},
};

const wrapped = (expression: string): string => `$\{{ ${expression} }}`;

describe('an expression', () => {
	it.each([
		["github.event_name == 'pull_request'", true],
		["github.event_name != 'push' && startsWith(github.head_ref, 'changeset-release/')", true],
		["github.event_name == 'pull_request' && !startsWith(github.head_ref, 'changeset-release/')", false],
		["needs.version.outputs.has-changesets == 'false'", true],
		["steps.none.outputs.pr-number != ''", false],
		["(github.head_ref == 'a' || github.event_name == 'b') && true", false],
		[wrapped("github.head_ref || 'main'"), true],
	])('%s is %s', (text, expected) => {
		expect(isTrue(evaluate(text, context))).toBe(expected);
	});

	it.each(['contains(github.ref, 1)', 'secrets.TOKEN', 'github.ref ==', "github['ref']", 'a b'])('%s is refused', (text) => {
		expect(() => evaluate(text, context)).toThrow();
	});

	it('is replaced in a text', () => {
		expect(interpolate(`ci-${wrapped('github.event_name')}-${wrapped('steps.x.outputs.y')}`, context)).toBe('ci-pull_request-');
	});
});
