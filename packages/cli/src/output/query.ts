import { compile, getRegisteredFunctions, type JSONValue, TreeInterpreter, tokenize } from '@jmespath-community/jmespath';
import { CommandError } from '../errors/command-error.ts';
import { safeText } from './safe-text.ts';

const MAX_LENGTH = 10_000;
const EXAMPLE = `Example: --query "[?xp > \`100\`].{name: username, xp: xp}". See https://jmespath.org/tutorial.html.`;

export interface Query {
	/** @throws {CommandError} A function of the expression does not accept the value. */
	select(value: unknown): unknown;
	/** Whether the expression names the fields of its result, as `{name: username}` does. */
	readonly namesFields: boolean;
}

interface Node {
	readonly type?: unknown;
	readonly name?: unknown;
}

/** Parses a JMESPath expression. @throws {CommandError} It is invalid: says where. */
export function parseQuery(expression: string): Query {
	if (expression.length > MAX_LENGTH)
		throw new CommandError(`--query must have at most ${MAX_LENGTH} characters; given ${expression.length}.`);
	const tree = attempt(
		() => compile(expression),
		(problem, error) => invalid(expression, problem, error instanceof RangeError ? undefined : positionOfSyntaxError(expression)),
	);
	const nodes = nodesOf(tree);
	checkFunctions(expression, nodes);
	return {
		namesFields: nodes.some(({ type }) => type === 'MultiSelectHash'),
		select: (value) =>
			attempt(
				() => TreeInterpreter.search(tree, value as JSONValue),
				(problem) => unfit(expression, problem),
			),
	};
}

type Position = number | undefined;

/** Runs a step of the library, whose errors do not say where they are. */
function attempt<T>(step: () => T, toError: (problem: string, error: unknown) => CommandError): T {
	try {
		return step();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw toError(
			IN_OUR_WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), message),
			error,
		);
	}
}

const ENDS_EARLY = /^.*(?:got: |type: |\()EOF\b.*$/s;

const IN_OUR_WORDS: readonly (readonly [RegExp, string])[] = [
	[ENDS_EARLY, 'it ends too early'],
	[/^Maximum call stack.*$/s, 'it is nested too deeply'],
	[/^syntax error[:,] |^syntax: /i, ''],
	[/^(?:unexpected token type: \w+, value: |invalid token \(\w+\): "?)(.*?)"?$/s, 'unexpected "$1"'],
];

function invalid(expression: string, problem: string, position: Position): CommandError {
	const [shown, caret] = excerptOf(expression, position);
	const at = position === undefined ? '' : ` at character ${position + 1}`;
	const lines = [`--query is not a valid JMESPath expression${at}: ${problem}`, `  ${shown}`];
	if (caret !== undefined) lines.push(`  ${' '.repeat(caret)}^`);
	return new CommandError(safeText([...lines, EXAMPLE].join('\n')));
}

function unfit(expression: string, problem: string): CommandError {
	const [shown] = excerptOf(expression, undefined);
	return new CommandError(safeText(`--query does not fit the result: ${problem}\n  ${shown}\n${EXAMPLE}`));
}

/** The part of the expression around a position, and the position in it. */
function excerptOf(expression: string, position: Position): [string, Position] {
	const line = expression.replace(/\s/g, ' ');
	const start = Math.max(0, (position ?? 0) - 50);
	const shown = `${start > 0 ? '…' : ''}${line.slice(start, start + 70)}${line.length > start + 70 ? '…' : ''}`;
	return [shown, position === undefined ? undefined : position - start + (start > 0 ? 1 : 0)];
}

function checkFunctions(expression: string, nodes: readonly Node[]): void {
	const known = getRegisteredFunctions();
	for (const { type, name } of nodes) {
		if (type !== 'Function' || typeof name !== 'string' || known.includes(name)) continue;
		const position = expression.search(new RegExp(`\\b${name}\\s*\\(`));
		const problem = `unknown function ${name}(). The functions are ${known.toSorted().join(', ')}.`;
		throw invalid(expression, problem, position === -1 ? undefined : position);
	}
}

/** All nodes of a tree. Not recursive, because an expression can be nested deeply. */
function nodesOf(tree: object): Node[] {
	const nodes: object[] = [tree];
	for (const node of nodes) {
		// A literal is data of the user, not a node.
		if ((node as Node).type === 'Literal') continue;
		for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) nodes.push(child);
	}
	return nodes;
}

/** Where the library found a syntax error: the start of the shortest beginning that cannot become valid by adding to it. */
function positionOfSyntaxError(expression: string): number {
	const starts = tokenStarts(expression);
	if (typeof starts === 'number') return starts;
	const ends = [...starts.slice(1), expression.length];
	const failed = firstIndex(ends.length, (index) => isBeyondRepair(expression.slice(0, ends[index])));
	return failed === ends.length ? expression.length : (starts[failed] ?? 0);
}

/** Where each token starts, or where the first text is that is not a token. */
function tokenStarts(expression: string): number[] | number {
	try {
		return tokenize(expression)
			.filter(({ type }) => `${type}` !== 'EOF')
			.map(({ start }) => start);
	} catch (error) {
		const length = firstIndex(
			expression.length + 1,
			(index) => messageOf(() => tokenize(expression.slice(0, index))) === String(error),
		);
		return Math.max(0, length - 1);
	}
}

function isBeyondRepair(beginning: string): boolean {
	const message = messageOf(() => compile(beginning));
	return message !== undefined && !ENDS_EARLY.test(message);
}

function messageOf(step: () => unknown): string | undefined {
	try {
		step();
		return undefined;
	} catch (error) {
		return String(error);
	}
}

/** The first index for which a condition is true, which then stays true; or else the length. */
function firstIndex(length: number, condition: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (condition(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
