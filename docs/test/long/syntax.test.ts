/** Parses every sample with a parser of its language. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fetched } from '@returning-ai/third-party/fetched';
import { beforeAll, describe, expect, it } from 'vitest';

process.env.TEST_SAMPLE = 'all';
const { checkedIds, sampleIn } = await import('../sample-runs.ts');

const GRAMMARS: Record<string, string> = {
	TypeScript: 'typescript',
	CLI: 'bash',
	Shell: 'bash',
	JavaScript: 'javascript',
	Java: 'java',
	Swift: 'swift',
	Go: 'go',
	PHP: 'php',
	Python: 'python',
	C: 'c',
	'C#': 'c_sharp',
	'Objective-C': 'objc',
	Ruby: 'ruby',
	OCaml: 'ocaml',
	Dart: 'dart',
};

interface TreeSitter {
	Parser: { init(): Promise<void>; new (): { setLanguage(language: unknown): void; parse(source: string): Tree | null } };
	Language: { load(file: string): Promise<unknown> };
}

interface Tree {
	rootNode: { hasError: boolean };
}

let modules: string;
let treeSitter: TreeSitter;
beforeAll(async () => {
	const folder = await fetched('grammars', {
		'web-tree-sitter': 'web-tree-sitter@0.25.10',
		'tree-sitter-wasms': 'tree-sitter-wasms@0.1.13',
		'tree-sitter-r': '@eagleoutice/tree-sitter-r@1.1.2',
	});
	modules = join(folder, 'node_modules');
	treeSitter = createRequire(join(folder, 'package.json'))('web-tree-sitter') as TreeSitter;
	await treeSitter.Parser.init();
});

function grammarOf(label: string): string {
	if (label === 'R') return join(modules, 'tree-sitter-r/tree-sitter-r.wasm');
	return join(modules, `tree-sitter-wasms/out/tree-sitter-${GRAMMARS[label]}.wasm`);
}

/** Empties Swift's raw strings, which its grammar parses wrongly. Their content is no syntax. */
function withoutRawStrings(label: string, source: string): string {
	return label === 'Swift' ? source.replace(/#"""[\s\S]*?"""#/g, '""') : source;
}

describe('the samples', () => {
	it.each([...Object.keys(GRAMMARS), 'R'])('parse in %s', async (label) => {
		const parser = new treeSitter.Parser();
		parser.setLanguage(await treeSitter.Language.load(grammarOf(label)));
		const broken = checkedIds.filter(
			(id) => parser.parse(withoutRawStrings(label, sampleIn(label, id)))?.rootNode.hasError !== false,
		);
		expect(broken.map((id) => `${id}\n${sampleIn(label, id)}`).slice(0, 2)).toEqual([]);
		// Proves that the parser reports errors: the sample without its last closing bracket.
		const cut = withoutRawStrings(label, sampleIn(label, 'integration.messages.send')).replace(/[)}\]'"](?=[^)}\]'"]*$)/, '');
		expect(parser.parse(cut)?.rootNode.hasError, label).toBe(true);
	});
});
