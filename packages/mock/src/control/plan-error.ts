/** A plan is invalid, or the contract does not allow it. The message says what is allowed. */
export class PlanError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'PlanError';
	}
}
