import type { Contract } from '../contract/contract.ts';
import { type DeclaredResponse, type Operation, responseFor } from '../contract/operation.ts';
import type { Exchange } from './journal.ts';

/** One answer that the contract declares, and how often it was given. */
export interface CoveredAnswer {
	operationId: string;
	/** A status, a range such as `4XX`, or `default`. */
	status: string;
	/** Absent where the answer has no body. */
	mediaType?: string;
	count: number;
}

export interface Coverage {
	reached: number;
	total: number;
	/** Every operation × status × media type of the contract, in its order. */
	answers: CoveredAnswer[];
}

/** Counts which of the contract's answers were given. */
export class CoverageCounter {
	readonly #contract: Contract;
	/** How often each status and media type was answered, by operation. */
	readonly #counts = new Map<string, { status: number; mediaType: string | undefined; count: number }[]>();

	constructor(contract: Contract) {
		this.#contract = contract;
	}

	add({ operationId, status, mediaType }: Exchange): void {
		if (operationId === undefined) return;
		const own = this.#counts.get(operationId) ?? [];
		const known = own.find((answer) => answer.status === status && answer.mediaType === mediaType);
		if (known) known.count += 1;
		else this.#counts.set(operationId, [...own, { status, mediaType, count: 1 }]);
	}

	clear(): void {
		this.#counts.clear();
	}

	report(): Coverage {
		const answers = this.#contract.ids.flatMap((id) => this.#answersOf(id));
		return { reached: answers.filter(({ count }) => count > 0).length, total: answers.length, answers };
	}

	#answersOf(operationId: string): CoveredAnswer[] {
		const { operation } = this.#contract.get(operationId);
		return operation.responses.flatMap((response) => {
			const { code, contents = [] } = response;
			const mediaTypes = contents.length > 0 ? contents.map(({ mediaType }) => mediaType) : [undefined];
			return mediaTypes.map((mediaType) => ({
				operationId,
				status: code,
				...(mediaType === undefined ? {} : { mediaType }),
				count: this.#count(operation, response, mediaType),
			}));
		});
	}

	#count(operation: Operation, response: DeclaredResponse, mediaType: string | undefined): number {
		const given = (this.#counts.get(operation.iid) ?? []).filter(
			(answer) =>
				responseFor(operation, answer.status) === response && (mediaType === undefined || answer.mediaType === mediaType),
		);
		return given.reduce((sum, { count }) => sum + count, 0);
	}
}
