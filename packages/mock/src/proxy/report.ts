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

/** The result of a validating proxy. */
export interface ProxyReport {
	/** Number of forwarded requests. */
	requests: number;
	/** The called operations, each with its number of requests and its violations. */
	operations: { operationId: string; requests: number; broken: BrokenPromise[] }[];
	/** Every violation, oldest first. */
	broken: BrokenPromise[];
}

/** Formats a report as JUnit XML: one test case per operation and side, and one for requests without an operation. */
export function toJUnit({ operations, broken }: ProxyReport): string {
	const unmatched = broken.filter(({ operationId }) => operationId === undefined);
	const cases = operations.flatMap(({ operationId, broken: own }) =>
		(['request', 'reply'] as const).map((side) =>
			testCase(
				`${operationId} ${side}`,
				own.filter((violation) => violation.side === side),
			),
		),
	);
	if (unmatched.length > 0) cases.push(testCase('requests outside the contract', unmatched));
	const failures = cases.filter((text) => text.includes('<failure')).length;
	return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="contract" tests="${cases.length}" failures="${failures}">
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
}

function testCase(name: string, broken: BrokenPromise[]): string {
	const attributes = `classname="contract" name="${escapeXml(name)}"`;
	if (broken.length === 0) return `    <testcase ${attributes}/>`;
	const lines = broken.map(({ method, path, status, message }) => `${method} ${path} ${status}: ${message}`);
	return `    <testcase ${attributes}>
      <failure message="${escapeXml(broken[0]?.message ?? '')}">${escapeXml(lines.join('\n'))}</failure>
    </testcase>`;
}

function escapeXml(text: string): string {
	const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
	// XML 1.0 cannot contain most control characters, not even escaped.
	return text.replace(/(?![\t\n\r])\p{Cc}/gu, '?').replace(/[&<>"']/g, (letter) => named[letter] ?? letter);
}
