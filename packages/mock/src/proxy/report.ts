/** One violation of the contract in a request or a response. */
export interface BrokenPromise {
	/** Where the violation is: in the caller's request, or in the server's response (`reply`). */
	side: 'request' | 'reply';
	/** Absent when no operation has this path and method. */
	operationId?: string;
	method: string;
	path: string;
	/** The status of the server's response. */
	status: number;
	/** Names the field, the invalid value (redacted if it is a secret) and what the contract allows. */
	message: string;
}

/** A body that was forwarded, but not validated. */
export interface Unjudged {
	/** Whose body it is: the caller's (`request`), or the server's (`reply`). */
	side: 'request' | 'reply';
	operationId: string;
	method: string;
	path: string;
	/** The status of the response. */
	status: number;
	/** Such as `The body is larger than 10 MiB.` */
	reason: string;
}

/** The result of a validating proxy. */
export interface ProxyReport {
	/** Number of forwarded requests. */
	requests: number;
	/** The called operations, each with its number of requests and its violations. */
	operations: { operationId: string; requests: number; broken: BrokenPromise[] }[];
	/** Every violation, oldest first. */
	broken: BrokenPromise[];
	/** The bodies that were not validated, oldest first: large ones, streams, and those with an unknown encoding. */
	unjudged: Unjudged[];
}

/**
 * Formats a report as JUnit XML: one test case per operation and side, and one for requests without an operation. A case is skipped if
 * a body was not validated and the rest has no violation.
 */
export function toJUnit({ operations, broken, unjudged }: ProxyReport): string {
	const unmatched = broken.filter(({ operationId }) => operationId === undefined);
	const cases = operations.flatMap(({ operationId, broken: own }) =>
		(['request', 'reply'] as const).map((side) =>
			testCase(
				`${operationId} ${side}`,
				own.filter((violation) => violation.side === side),
				unjudged.filter((body) => body.operationId === operationId && body.side === side),
			),
		),
	);
	if (unmatched.length > 0) cases.push(testCase('requests outside the contract', unmatched, []));
	const failures = cases.filter((text) => text.includes('<failure')).length;
	const skipped = cases.filter((text) => text.includes('<skipped')).length;
	return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="contract" tests="${cases.length}" failures="${failures}" skipped="${skipped}">
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
}

function testCase(name: string, broken: BrokenPromise[], unjudged: Unjudged[]): string {
	const attributes = `classname="contract" name="${escapeXml(name)}"`;
	const [violation] = broken;
	if (violation) return testCaseWith(attributes, 'failure', violation.message, broken.map(lineOf));
	const lines = unjudged.map((body) => lineOf({ ...body, message: body.reason }));
	if (unjudged[0]) return testCaseWith(attributes, 'skipped', unjudged[0].reason, lines);
	return `    <testcase ${attributes}/>`;
}

function lineOf({ method, path, status, message }: Pick<BrokenPromise, 'method' | 'path' | 'status' | 'message'>): string {
	return `${method} ${path} ${status}: ${message}`;
}

function testCaseWith(attributes: string, element: string, message: string, lines: string[]): string {
	return `    <testcase ${attributes}>
      <${element} message="${escapeXml(message)}">${escapeXml(lines.join('\n'))}</${element}>
    </testcase>`;
}

function escapeXml(text: string): string {
	const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
	// XML 1.0 cannot contain most control characters, not even escaped.
	return text.replace(/(?![\t\n\r])\p{Cc}/gu, '?').replace(/[&<>"']/g, (letter) => named[letter] ?? letter);
}
