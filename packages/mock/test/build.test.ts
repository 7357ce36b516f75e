import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { document } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileDefaultContract } from '../compile-default-contract.ts';
import { Contract } from '../src/contract/contract.ts';

const dist = join(import.meta.dirname, '../dist');

const SEND = '/apis/v1/messages/send';

type Node = Record<string, unknown>;

/** The contract of one operation, with one thing in it changed: the other 59 would only take time. */
function changed(change: (schemas: Record<string, Node>, examples: Record<string, { value: Node }>) => void): string {
	const copy = structuredClone(document) as {
		components: { schemas: Record<string, Node>; examples: Record<string, { value: Node }> };
		paths: Record<string, unknown>;
	};
	change(copy.components.schemas, copy.components.examples);
	copy.paths = { [SEND]: copy.paths[SEND] };
	const file = join(folder, 'contract.json');
	writeFileSync(file, JSON.stringify(copy));
	return file;
}

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-build-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the build', () => {
	it('precompiles every static response, so that serving does not load Prism', () => {
		const contract = new Contract(readFileSync(join(dist, 'contract.jsonl'), 'utf8'));
		for (const id of contract.ids) {
			const { operation, replies } = contract.get(id);
			for (const { code } of operation.responses) expect(Object.keys(replies), id).toContain(`${code}||`);
		}
	});

	it('fails on an invalid schema', async () => {
		const file = changed((schemas) => Object.assign(schemas.MessageSend ?? {}, { type: 'objekt' }));
		await expect(compileDefaultContract(file)).rejects.toThrow(
			'components.schemas.MessageSend.type: "objekt" was given; expected array',
		);
	});

	it('fails on an example that does not match its schema', async () => {
		const file = changed((_, examples) => Object.assign(examples['integration.messages.send.sent']?.value ?? {}, { status: 7 }));
		await expect(compileDefaultContract(file)).rejects.toThrow(
			'components.examples.integration.messages.send.sent.value.status: 7 was given',
		);
	});

	it('includes the licences of all bundled packages', () => {
		const licences = readFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), 'utf8');
		for (const name of ['@stoplight/prism-http', 'ajv', 'lodash', '@faker-js/faker']) expect(licences).toContain(`${name} `);
		expect(licences).toContain('Apache License');
		expect(licences).not.toContain('undefined');
	});
});
