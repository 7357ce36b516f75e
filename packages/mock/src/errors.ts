import type { Operation } from './contract.ts';

/** An error in the envelope that a family uses, as `spec/common/errors.yaml` defines it. */
export function errorBody(envelope: Operation['envelope'], status: number, title: string, detail = ''): unknown {
	const message = detail ? `${title} ${detail}` : title;
	switch (envelope) {
		case 'system':
			return { meta: { success: false, message: title, devMessage: detail } };
		case 'community':
			return { meta: { status: 'error', statusCode: status }, message };
		case 'secureAuth':
			return { error: true, message };
		default:
			return { status: 'error', message };
	}
}
