import type { ClientId, TargetId } from '@scalar/snippetz';
import * as complete from './complete.ts';
import type { SampleRequest } from './request.ts';

export interface Language {
	/** The name that the reader sees, and by which Redoc selects a sample. */
	label: string;
	/** The info string of its Markdown code blocks. */
	fence: string;
	target: TargetId;
	client: ClientId<TargetId>;
	/** Turns the generated text into a complete, working program. */
	complete?: (source: string, request: SampleRequest) => string;
}

const language = <Target extends TargetId>(
	label: string,
	fence: string,
	target: Target,
	client: ClientId<Target>,
	completion?: Language['complete'],
): Language => ({ label, fence, target, client: client as ClientId<TargetId>, ...(completion && { complete: completion }) });

/** The 15 languages of the vendor's documentation, in its order. */
export const LANGUAGES: readonly Language[] = [
	language('Shell', 'sh', 'shell', 'curl'),
	language('JavaScript', 'js', 'js', 'fetch', complete.javascript),
	language('Java', 'java', 'java', 'okhttp', complete.java),
	language('Swift', 'swift', 'swift', 'nsurlsession', complete.swift),
	language('Go', 'go', 'go', 'native', complete.go),
	language('PHP', 'php', 'php', 'curl', complete.php),
	language('Python', 'python', 'python', 'requests', complete.python),
	language('HTTP', 'http', 'http', 'http1.1', complete.http),
	language('C', 'c', 'c', 'libcurl'),
	language('C#', 'csharp', 'csharp', 'httpclient', complete.csharp),
	language('Objective-C', 'objectivec', 'objc', 'nsurlsession', complete.objectiveC),
	language('Ruby', 'ruby', 'ruby', 'native', complete.ruby),
	language('OCaml', 'ocaml', 'ocaml', 'cohttp'),
	language('Dart', 'dart', 'dart', 'http', complete.dart),
	language('R', 'r', 'r', 'httr2'),
];
