/** The exit code of each class of outcome. They are documented, so that a script can rely on them. */
export const EXIT = {
	ok: 0,
	/** The API failed, or its response is invalid. */
	failed: 1,
	/** The command line is wrong, or the API calls the request invalid (400). */
	usage: 2,
	/** The credential is missing, wrong (401), or lacks a permission (403). */
	auth: 3,
	/** 404 */
	notFound: 4,
	/** 409 */
	conflict: 5,
	/** 429 */
	rateLimit: 6,
	/** The host cannot be reached, or does not respond in time. */
	network: 7,
	/** Some rows of a bulk run failed. */
	partial: 8,
	/** Ctrl-C, or the answer "no" to a question. */
	interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODES_TEXT = `Exit codes:
  0    success
  1    the API failed, or its response is invalid
  2    the command or the request is wrong (400)
  3    the credential is missing or wrong (401), or lacks a permission (403)
  4    not found (404)
  5    conflict (409)
  6    too many requests (429)
  7    the host does not respond
  8    some rows of a bulk run failed
  130  interrupted`;
