import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles, root } from '@returning-ai/testing/files';
import { parse } from 'yaml';

type Scalar = string | number | boolean;

export interface Step {
	id?: string;
	name?: string;
	if?: string;
	uses?: string;
	with?: Record<string, Scalar>;
	run?: string;
	env?: Record<string, Scalar>;
	shell?: string;
	'working-directory'?: string;
}

interface Defaults {
	run?: { shell?: string; 'working-directory'?: string };
}

export interface Job {
	needs?: string | string[];
	if?: string;
	env?: Record<string, Scalar>;
	outputs?: Record<string, string>;
	strategy?: { matrix?: Record<string, Scalar[]> };
	defaults?: Defaults;
	'timeout-minutes'?: number;
	permissions?: unknown;
	steps: Step[];
}

export interface Workflow {
	/** The name of its file: `ci.yml`. */
	file: string;
	env?: Record<string, Scalar>;
	defaults?: Defaults;
	permissions?: unknown;
	concurrency?: unknown;
	jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows/';

/** The names of the workflow files. */
export const workflowFiles: readonly string[] = repositoryFiles()
	.filter((file) => file.startsWith(FOLDER))
	.map((file) => file.slice(FOLDER.length));

export function workflowText(file: string): string {
	return readFileSync(join(root, FOLDER, file), 'utf8');
}

export function readWorkflow(file: string): Workflow {
	return { file, ...parse(workflowText(file)) };
}

/** What names a step in a report: its name, or the first line of its command. */
export function labelOf({ name, run, uses }: Step): string {
	return name ?? run?.trim().split('\n')[0] ?? uses ?? '';
}
