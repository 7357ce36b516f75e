import type { Contract } from '../contract/contract.ts';
import { contentFor } from '../contract/media-type.ts';
import { type DeclaredResponse, type Operation, responseFor } from '../contract/operation.ts';
import type { Exchange } from './journal.ts';

/** A response that the contract declares, and how often it was sent. */
export interface CoveredAnswer {
	operationId: string;
	/** A status, a range such as `4XX`, or `default`. */
	status: string;
	/** Absent if the response has no body. */
	mediaType?: string;
	/** How often it was sent; 0 if never. */
	count: number;
}

/** The coverage of the contract's declared responses. */
export interface Coverage {
	/** Number of declared responses that were sent at least once. */
	reached: number;
	/** Number of declared responses. */
	total: number;
	/** Every operation × status × media type of the contract, in the contract's order. */
	answers: CoveredAnswer[];
}

/** Counts which of the contract's responses were sent. */
export class CoverageCounter {
	#contract: Contract;
	/** The count of each status and media type that was sent, by operation. */
	readonly #counts = new Map<string, { status: number; mediaType: string | undefined; count: number }[]>();

	constructor(contract: Contract) {
		this.#contract = contract;
	}

	add({ operationId, status, mediaType }: Exchange): void {
		if (operationId === undefined) return;
		const own = this.#counts.get(operationId) ?? [];
		const find = (type: string | undefined) => own.find((answer) => answer.status === status && answer.mediaType === type);
		const declared = find(mediaType) ? mediaType : this.#declaredType(operationId, status, mediaType);
		const known = find(declared);
		if (known) known.count += 1;
		else this.#counts.set(operationId, [...own, { status, mediaType: declared, count: 1 }]);
	}

	/** The contract's name of a media type, such as `image/*`. */
	#declaredType(operationId: string, status: number, mediaType: string | undefined): string | undefined {
		if (mediaType === undefined) return undefined;
		const { contents = [] } = responseFor(this.#contract.get(operationId).operation, status) ?? {};
		return contentFor(contents, mediaType)?.mediaType ?? mediaType;
	}

	/** Keeps the counts of the operations that both contracts have. */
	replace(contract: Contract): void {
		this.#contract = contract;
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
