/** Prism has no response for a preference, for instance because the document does not declare the status. */
export class NoReplyError extends Error {
	readonly status: number;
	/** Prism's problem document. */
	readonly problem: Record<string, unknown>;
	readonly headers: Record<string, string>;

	constructor(problem: Record<string, unknown>) {
		super(String(problem.detail || problem.title));
		this.status = Number(problem.status ?? 500);
		this.problem = problem;
		this.headers = (problem.headers as Record<string, string> | undefined) ?? {};
	}
}
