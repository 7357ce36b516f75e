import { expect, it } from 'vitest';
import { type Build, Rebuilder } from '../src/rebuilder.ts';
import { STEPS } from '../src/steps.ts';

/** A rebuilder whose builds end when the test decides. */
function rebuild(parallel = 2) {
	const events: string[] = [];
	const ends = new Map<string, PromiseWithResolvers<void>>();
	const note =
		(what: string) =>
		({ step: { name } }: Build): number =>
			events.push(`${name} ${what}`);
	const rebuilder = new Rebuilder({
		steps: STEPS,
		parallel,
		run: (build) => {
			const { name } = build.step;
			events.push(`${name} ${build.own ? 'starts' : 'starts for another'}`);
			const end = Promise.withResolvers<void>();
			ends.set(name, end);
			return end.promise;
		},
		onBuilt: note('is built'),
		onFailed: note('failed'),
		onIdle: () => events.push('idle'),
	});
	const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
	return {
		save: (...files: string[]) => rebuilder.save(files),
		end: async (name: string, error?: Error): Promise<string[]> => {
			if (error) ends.get(name)?.reject(error);
			else ends.get(name)?.resolve();
			await settle();
			return events.splice(0);
		},
		events: () => events.splice(0),
	};
}

it('builds the dependants of the contract after it, with limited parallelism', async () => {
	const { save, end, events } = rebuild();
	save('spec/integration/messages.yaml');
	expect(events()).toEqual(['spec starts']);
	expect(await end('spec')).toEqual(['spec is built', 'docs starts for another', 'mock starts for another']);
	expect(await end('mock')).toEqual(['mock is built', 'types starts for another']);
	expect(await end('types')).toEqual(['types is built', 'client starts for another']);
	expect(await end('docs')).toEqual(['docs is built', 'server starts for another']);
	expect(await end('client')).toEqual(['client is built']);
	expect(await end('server')).toEqual(['server is built', 'idle']);
});

it('builds only the package whose source was saved', async () => {
	const { save, end, events } = rebuild();
	save('packages/server/src/index.ts');
	expect(events()).toEqual(['server starts']);
	expect(await end('server')).toEqual(['server is built', 'idle']);
});

it('rebuilds once a package that was saved during its build, and never twice at the same time', async () => {
	const { save, end, events } = rebuild();
	save('packages/mock/src/index.ts');
	save('packages/mock/src/index.ts');
	save('packages/mock/src/answer.ts');
	expect(events()).toEqual(['mock starts']);
	expect(await end('mock')).toEqual(['mock is built', 'mock starts']);
	expect(await end('mock')).toEqual(['mock is built', 'idle']);
});

it('waits for dependants that read the contract before it rebuilds it', async () => {
	const { save, end, events } = rebuild();
	save('docs/guides/start-here.md');
	save('spec/openapi.yaml');
	expect(events()).toEqual(['docs starts']);
	expect(await end('docs')).toEqual(['docs is built', 'spec starts']);
});

it('builds nothing from a failed contract, and retries it at the next save', async () => {
	const { save, end, events } = rebuild();
	save('spec/openapi.yaml');
	expect(await end('spec', new Error('a lint error'))).toEqual(['spec starts', 'spec failed', 'idle']);
	save('docs/guides/start-here.md');
	expect(events()).toEqual(['spec starts']);
	await end('spec');
	expect(await end('docs')).toContain('docs is built');
});

it('builds a package completely after its own build failed', async () => {
	const { save, end } = rebuild();
	save('packages/mock/src/index.ts');
	await end('mock', new Error('a type error'));
	save('spec/openapi.yaml');
	expect(await end('spec')).toContain('mock starts');
});
