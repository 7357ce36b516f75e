import type { Contract } from '../contract/contract.ts';
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
	readonly #counts = new Map<string, number>();

	constructor(contract: Contract) {
		this.#contract = contract;
	}

	add({ operationId, status, mediaType = '' }: Exchange): void {
		if (operationId === undefined) return;
		const key = `${operationId} ${status} ${mediaType}`;
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
	}

	clear(): void {
		this.#counts.clear();
	}

	report(): Coverage {
		const answers = this.#contract.ids.flatMap((id) => this.#answersOf(id));
		return { reached: answers.filter(({ count }) => count > 0).length, total: answers.length, answers };
	}

	#answersOf(operationId: string): CoveredAnswer[] {
		const { responses } = this.#contract.get(operationId).operation;
		const codes = responses.map(({ code }) => code);
		return responses.flatMap(({ code, contents = [] }) => {
			const mediaTypes = contents.length > 0 ? contents.map(({ mediaType }) => mediaType) : [undefined];
			return mediaTypes.map((mediaType) => ({
				operationId,
				status: code,
				...(mediaType === undefined ? {} : { mediaType }),
				count: this.#count(operationId, code, codes, mediaType),
			}));
		});
	}

	#count(operationId: string, code: string, codes: string[], mediaType: string | undefined): number {
		let count = 0;
		for (const [key, times] of this.#counts) {
			const [id, status = '', given] = key.split(' ');
			const declared = codes.includes(status) ? status : codes.includes(`${status[0]}XX`) ? `${status[0]}XX` : 'default';
			if (id === operationId && declared === code && (mediaType === undefined || given === mediaType)) count += times;
		}
		return count;
	}
}
