import { bounds } from './bounds.ts';
import { closedObjects } from './closed-objects.ts';
import { componentNames } from './component-names.ts';
import { constraints } from './constraints.ts';
import { deprecation } from './deprecation.ts';
import { descriptions } from './descriptions.ts';
import { effect } from './effect.ts';
import { envelope } from './envelope.ts';
import { errorExamples } from './error-examples.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { examples } from './examples.ts';
import { mentionedOperations } from './mentioned-operations.ts';
import { noRenamedComponents } from './no-renamed-components.ts';
import { operationId } from './operation-id.ts';
import { permission } from './permission.ts';
import { placeholderCredentials } from './placeholder-credentials.ts';
import type { Rule } from './redocly.ts';
import { summaries } from './summaries.ts';
import { unreferenced } from './unreferenced.ts';

export const rules: Record<string, Rule> = {
	bounds,
	'closed-objects': closedObjects,
	'component-names': componentNames,
	constraints,
	deprecation,
	descriptions,
	effect,
	envelope,
	'error-examples': errorExamples,
	errors,
	evidence,
	examples,
	'mentioned-operations': mentionedOperations,
	'no-renamed-components': noRenamedComponents,
	'operation-id': operationId,
	permission,
	'placeholder-credentials': placeholderCredentials,
	summaries,
	unreferenced,
};

export default function contract() {
	return { id: 'contract', rules: { oas3: rules } };
}
