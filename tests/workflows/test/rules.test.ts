import { read, repositoryFiles } from '@returning-ai/testing/files';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NOT_RUN } from '../src/not-run.ts';
import { labelOf, readWorkflow, workflowFiles, workflowText } from '../src/workflow.ts';

const workflows = workflowFiles.map(readWorkflow);
const jobs = workflows.flatMap(({ file, jobs }) => Object.entries(jobs).map(([name, job]) => ({ file, name, job })));
const steps = jobs.flatMap(({ file, name, job }) => job.steps.map((step) => ({ where: `${file} ${name}`, step })));

describe('every workflow', () => {
	it('names its permissions, and gives no job all of them', () => {
		for (const { file, permissions } of workflows) expect(permissions, file).toBeTypeOf('object');
		for (const { file, name, job } of jobs) expect(job.permissions, `${file} ${name}`).not.toBe('write-all');
	});

	it('says what happens when it is started twice', () => {
		for (const { file, concurrency } of workflows) expect(concurrency, file).toBeDefined();
	});

	it('ends each job after a time', () => {
		for (const { file, name, job } of jobs) expect(job['timeout-minutes'], `${file} ${name}`).toBeGreaterThan(0);
	});

	it('leaves no credential in a checkout', () => {
		const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
		expect(checkouts.length).toBeGreaterThan(10);
		for (const { where, step } of checkouts) expect(step.with?.['persist-credentials'], where).toBe(false);
	});

	it('pins each action to one commit, with its version beside it', () => {
		const versions = new Map<string, Set<string>>();
		for (const file of workflowFiles)
			for (const [line, action = ''] of workflowText(file).matchAll(/uses: ([^@\s]+).*/g)) {
				expect(line, file).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
				versions.set(action, (versions.get(action) ?? new Set()).add(line));
			}
		expect([...versions.values()].filter((lines) => lines.size > 1)).toEqual([]);
	});
});

it('the list of steps that do not run names only steps that exist', () => {
	const existing = steps.map(({ where, step }) => `${where}: ${labelOf(step)}`);
	expect(NOT_RUN.map(({ file, job, step }) => `${file} ${job}: ${step}`).filter((entry) => !existing.includes(entry))).toEqual(
		[],
	);
});

it.each(repositoryFiles().filter((file) => /^\.github\/ISSUE_TEMPLATE\/(?!config)/.test(file)))('%s is a form', (file) => {
	const { name, description, body } = parse(read(file)) as { name: string; description: string; body: Field[] };
	expect([name, description]).not.toContain(undefined);
	const fields = body.filter(({ type }) => type !== 'markdown');
	for (const { type, attributes } of fields) {
		expect(['input', 'textarea', 'dropdown', 'checkboxes'], file).toContain(type);
		expect(attributes.label, file).toBeTypeOf('string');
		if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options?.length, attributes.label).toBeGreaterThan(0);
	}
	const ids = fields.map(({ id }) => id);
	expect(new Set(ids).size, 'each field has an id of its own').toBe(ids.length);
});

interface Field {
	type: string;
	id?: string;
	attributes: { label?: string; options?: unknown[] };
}
