import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import type { UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeApp } from '../make-app.ts';

const FRAMEWORK = {
	vite: 'vite@8.3.8',
	'@vitejs/plugin-react': '@vitejs/plugin-react@6.3.0',
	react: 'react@19.3.1',
	'react-dom': 'react-dom@19.3.1',
	'@tanstack/react-query': '@tanstack/react-query@5.108.4',
	'@types/react': '@types/react@19.3.0',
	'@types/react-dom': '@types/react-dom@19.3.0',
	typescript: 'typescript@7.0.2',
};

let registry: LocalRegistry;
let project: UserProject;
beforeAll(async () => {
	registry = await startLocalRegistry();
	project = await makeApp('vite-react', registry, FRAMEWORK, ['@returning-ai/client']);
});
afterAll(async () => {
	project?.remove();
	await registry?.close();
});

it('installs the client beside React and TanStack Query', async () => {
	const { stdout } = await project.npm(['ls', '--depth=0', '--parseable']);
	expect(stdout).toContain('node_modules/@returning-ai/client');
	expect(stdout).toContain('node_modules/@tanstack/react-query');
});
