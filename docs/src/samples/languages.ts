import { c } from './c.ts';
import { csharp } from './csharp.ts';
import { dart } from './dart.ts';
import { go } from './go.ts';
import { http } from './http.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { objectiveC } from './objective-c.ts';
import { ocaml } from './ocaml.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { r } from './r.ts';
import type { SampleRequest } from './request.ts';
import { ruby } from './ruby.ts';
import { shell } from './shell.ts';
import { swift } from './swift.ts';

export interface Language {
	/** The name that the reader sees, and by which Redoc selects a sample. */
	label: string;
	/** The info string of its Markdown code blocks. */
	fence: string;
	/** Writes a complete program that sends the request, checks the response and prints it. */
	write: (request: SampleRequest) => string;
}

/** The 15 languages of the vendor's documentation, in its order. */
export const LANGUAGES: readonly Language[] = [
	{ label: 'Shell', fence: 'sh', write: shell },
	{ label: 'JavaScript', fence: 'js', write: javascript },
	{ label: 'Java', fence: 'java', write: java },
	{ label: 'Swift', fence: 'swift', write: swift },
	{ label: 'Go', fence: 'go', write: go },
	{ label: 'PHP', fence: 'php', write: php },
	{ label: 'Python', fence: 'python', write: python },
	{ label: 'HTTP', fence: 'http', write: http },
	{ label: 'C', fence: 'c', write: c },
	{ label: 'C#', fence: 'csharp', write: csharp },
	{ label: 'Objective-C', fence: 'objectivec', write: objectiveC },
	{ label: 'Ruby', fence: 'ruby', write: ruby },
	{ label: 'OCaml', fence: 'ocaml', write: ocaml },
	{ label: 'Dart', fence: 'dart', write: dart },
	{ label: 'R', fence: 'r', write: r },
];
