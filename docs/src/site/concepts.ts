import { type OperationId, operationIds, operationObject, operations } from '@returning-ai/codegen/example-request';
import { type Article, articles } from './articles.ts';
import { errorCatalogue } from './error-catalogue.ts';
import { CONCEPTS } from './reading-order.ts';

export type Concept = Article;

const EVIDENCE = ['documented', 'observed', 'sibling', 'proposed'] as const;

/** One page for each idea that all operations share, from `docs/concepts`. Lists of operations come from the contract. */
export function concepts(): Concept[] {
	return articles(CONCEPTS, {
		errors: errorCatalogue,
		paging: () => `\n## Operations with pages\n\n${list(operationsWith('page'))}\n`,
		idempotency: () => `\n## Operations with an idempotency key\n\n${list(operationsWith('Idempotency-Key'))}\n`,
		evidence: () => EVIDENCE.map(operationsByEvidence).join('\n'),
	});
}

function operationsWith(parameter: string): OperationId[] {
	return operationIds.filter((id) => operationObject(id).parameters?.some(({ name }) => name === parameter));
}

function operationsByEvidence(evidence: string): string {
	const ids = operationIds.filter((id) => operations[id].evidence === evidence);
	return `\n## Operations that are ${evidence === 'sibling' ? 'siblings' : evidence}\n\n${ids.length} of ${operationIds.length} operations:\n\n${list(ids)}\n`;
}

function list(ids: readonly OperationId[]): string {
	return ids.map((id) => `- \`${id}\`: ${operations[id].summary}`).join('\n');
}
