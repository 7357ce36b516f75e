import { read } from '@returning-ai/testing/files';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, skillFaults } from '../src/skills/check-skills.ts';
import { wrongIn } from '../src/skills/commands.ts';
import { type Product, readProduct } from '../src/skills/product.ts';

let product: Product;
beforeAll(async () => {
	product = await readProduct();
});

const fileOf = (name: string): string => `packages/${name}/skills/returning-ai-${name}/SKILL.md`;

/** The faults of a skill after an edit. */
async function faultsAfter(name: string, before: string | RegExp, after: string): Promise<string> {
	const file = fileOf(name);
	const text = read(file).replace(before, after);
	expect(text).not.toBe(read(file));
	return (await faultsOf({ file, text }, product)).join('\n');
}

describe('the skills', () => {
	it('have every part of the template, and name only what exists', async () => {
		expect(await skillFaults(product)).toEqual([]);
	});

	it.each([
		['another name than its folder', 'name: returning-ai-client', 'name: client', 'its name is "client"'],
		['no front matter', /^---[\s\S]*?---\n/, '', 'its name is undefined'],
		['invalid YAML', 'name: returning-ai-client', 'name: [', 'its name is undefined'],
		['a description that does not say when to use it', 'Use when', 'For when', 'say "Use when …"'],
		['a description of more than 1024 characters', 'Use when', `${'x'.repeat(1025)}. Use when`, 'at most 1024 characters'],
		['a missing section', '## When not to use', '## Notes', 'its sections are When to use, Notes'],
		['two programs', '### Change many members', 'Change many members:', 'three headings with "###"'],
		['a mistake without its fix', /^ +- Right: .*\n/m, '', '"**Reading one page as the whole list.**'],
		['150 lines', '## Install', `${'\n'.repeat(40)}## Install`, 'To fix: shorten it to 149.'],
	])('fail with %s', async (_, before, after, fault) => {
		expect(await faultsAfter('client', before, after)).toContain(fault);
	});

	it.each([
		[
			'an operation',
			'client',
			'In `system.roles.listForUser`',
			'In `system.roles.listOf`',
			'there is no operation system.roles.listOf',
		],
		['an option', 'client', 'maxRetries: 0', 'retries: 0', 'no declaration has the name retries'],
		['an export', 'client', 'Right: `if (isError(', 'Right: `if (isFault(', 'no declaration has the name isFault'],
		['a method', 'mock', 'Right: `mock.control.verify(', 'Right: `mock.control.prove(', 'no declaration has the name prove'],
		['an entry', 'mock', '`rejected()`', '`refused()`', 'no declaration has the name refused'],
		['a flag of the mock', 'mock', '`--proxy`', '`--forward`', 'the mock has no flag --forward'],
		['a flag in a command of the mock', 'mock', 'yaml --validate-only', 'yaml --check', 'the mock has no flag --check'],
		['a command', 'cli', 'cli system roles delete', 'cli system roles remove', 'there is no command system roles remove'],
		['a flag of a command', 'cli', '--dry-run --env', '--preview --env', 'system roles delete has no flag --preview'],
		['a flag without a command', 'cli', 'With `--all`', 'With `--every`', 'no command of this skill has the flag --every'],
		['a variable', 'cli', 'RETURNING_AI_USER_TOKEN', 'RETURNING_AI_TOKEN', 'the CLI reads no variable RETURNING_AI_TOKEN'],
	])('fail with %s that does not exist', async (_, name, before, after, fault) => {
		expect(await faultsAfter(name, before, after)).toContain(`${fileOf(name)}: ${fault}. To fix: `);
	});

	it('may name what does not exist where they show what is wrong', async () => {
		const file = fileOf('client');
		const text = read(file).replace('- Wrong: `', '- Wrong: `system.roles.listOf`, `');
		expect(await faultsOf({ file, text }, product)).toEqual([]);
	});
});

describe('a command', () => {
	const help = 'Usage: returning-ai bulk import [options] <file>\n\nOptions:\n  --dry-run  print\n';

	it.each([
		[['bulk', 'import', 'a.csv', '--dry-run'], undefined],
		[['bulk', 'import', 'a.csv', 'b.csv'], 'bulk import takes no argument b.csv'],
		[['bulk', 'import', 'a.csv', '--dry'], 'bulk import has no flag --dry'],
	])('%j is compared with its help', (args, wrong) => {
		expect(wrongIn(args, help)).toBe(wrong);
	});

	it('without help is reported', () => {
		expect(wrongIn(['bulk'], 'TypeError')).toBe('returning-ai bulk prints no help: TypeError');
	});
});
