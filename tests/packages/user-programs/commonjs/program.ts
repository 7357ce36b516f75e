// Compiled to CommonJS in a user's strict project, and run against the mock at RETURNING_AI_URL.
import { type ClientOptions, createClient, NotFoundError, ReturningAIError } from '@returning-ai/client';
import * as bulk from '@returning-ai/client/bulk';
import { send } from '@returning-ai/client/integration/messages';
import { createRawClient } from '@returning-ai/client/raw';
import { fixtures, recorder } from '@returning-ai/client/testing';
import { undiciTransport } from '@returning-ai/client/undici';
import type { MessageReceipt, MessageSend } from '@returning-ai/types';

const key = 'rai_test_key';
const credentials = { system: key, integration: key, application: key };
const message: MessageSend = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' };
const lines: string[] = [];

async function main(baseUrl: string): Promise<void> {
	const options: ClientOptions = { baseUrl, credentials };
	const recording = await recorder();
	const client = createClient({ ...options, hooks: [recording.hook] });
	const receipt: MessageReceipt = await client.integration.messages.send(message);
	lines.push(receipt.message);
	recording.assertValid();

	const missing = { headers: { prefer: 'code=404' } };
	const failed = await send(client.core, message, missing).catch((reason: unknown) => reason);
	lines.push(`the error of a function is of the main entry: ${failed instanceof NotFoundError}`);
	try {
		bulk.bulkImportCsv([]);
	} catch (error) {
		lines.push(`the error of a helper is of the main entry: ${error instanceof ReturningAIError}`);
	}

	const pooled = createClient({ ...options, fetch: undiciTransport() });
	lines.push(`undici: ${(await pooled.system.badges.list()).length > 0}`);
	const { data } = await createRawClient(options).GET('/badges');
	lines.push(`raw: ${data?.body.length === fixtures['system.badges.list'].data.length}`);
	// @ts-expect-error: a method rejects a field of another type.
	const wrong: () => Promise<unknown> = () => client.integration.messages.send({ ...message, message: 1 });
	lines.push(`a type error: ${typeof wrong}`);
}

main(process.env.RETURNING_AI_URL ?? '').then(
	() => console.log(lines.join('\n')),
	(error: unknown) => {
		console.error(error);
		process.exitCode = 1;
	},
);
