/** One promise that a request or a reply broke. */
export interface BrokenPromise {
	/** Who broke it: the caller by its request, or the server by its reply. */
	side: 'request' | 'reply';
	/** Absent when no operation has this path and method. */
	operationId?: string;
	method: string;
	path: string;
	/** The status that the server answered. */
	status: number;
	/** What was given and what was expected. */
	message: string;
}

/** What a validating proxy saw. */
export interface ProxyReport {
	/** Requests passed on. */
	requests: number;
	/** Requests by operation, each with its broken promises. */
	operations: { operationId: string; requests: number; broken: BrokenPromise[] }[];
	/** Every broken promise, in the order they were seen. */
	broken: BrokenPromise[];
}

/** The report as JUnit's XML: one test case per operation and side, and one for requests that no operation has. */
export function toJUnit({ operations, broken }: ProxyReport): string {
	const strangers = broken.filter(({ operationId }) => operationId === undefined);
	const cases = operations.flatMap(({ operationId, broken: own }) =>
		(['request', 'reply'] as const).map((side) =>
			testCase(
				`${operationId} ${side}`,
				own.filter((promise) => promise.side === side),
			),
		),
	);
	if (strangers.length > 0) cases.push(testCase('requests outside the contract', strangers));
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
	// XML 1.0 has no way to write most control characters.
	return text.replace(/(?![\t\n\r])\p{Cc}/gu, '?').replace(/[&<>"']/g, (letter) => named[letter] ?? letter);
}
