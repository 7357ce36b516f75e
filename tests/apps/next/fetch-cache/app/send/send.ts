'use server';
import { ReturningAIError } from '@returning-ai/client';
import { updateTag } from 'next/cache';
import { client } from '../../lib/api.ts';

/** Sends the message of a form. Returns the text that the form shows. */
export async function send(_: string, form: FormData): Promise<string> {
	const message = String(form.get('message'));
	try {
		const receipt = await client.integration.messages.send({
			channelId: '665f1c2ab7e4d90012a3b431',
			message,
			sender: 'bamboostick',
		});
		updateTag('channels');
		return receipt.message;
	} catch (error) {
		if (error instanceof ReturningAIError) return `${error.code}: ${error.message}`;
		throw error;
	}
}
