import { NoReplyError } from './no-reply-error.ts';

/** No response that matches its schema was generated: its schema contradicts itself, or is too difficult. */
export class GenerationError extends NoReplyError {
	constructor(place: string, problem: string) {
		super({
			type: 'about:blank',
			title: 'The response could not be generated',
			status: 500,
			detail: `No data could be generated for ${place}. ${problem} To fix: add an example to the response, or correct its schema.`,
		});
	}
}
