// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Call } from '../call.ts';
import { IntegrationMessages } from './integration/messages.gen.ts';

export type * from './integration/messages.gen.ts';

/** One method per operation, at the path that its operationId names. */
export interface Resources {
	readonly integration: {
		readonly messages: IntegrationMessages;
	};
}

export function createResources(call: Call): Resources {
	return {
		integration: {
			messages: new IntegrationMessages(call),
		},
	};
}
