import { Check, type DocumentFault } from './check.ts';
import { exampleRules } from './examples.ts';
import { checkGeneration } from './generation.ts';
import { checkContentTypes, checkListedTypes } from './media-types.ts';
import type { Version } from './object-types.ts';
import { checkLink, checkOperationId, checkStatuses, checkTags } from './operations.ts';
import { checkEncoding, checkHeader, checkParameter, checkParameterNames } from './parameters.ts';
import { checkPaths } from './paths.ts';
import { checkInlineSchema, checkSchema } from './schemas.ts';
import { checkRequirement, checkScheme } from './security.ts';
import { checkServer } from './servers.ts';
import { readSource, type Source } from './source.ts';
import { Validators } from './validators.ts';
import { isObject, shown } from './value-kinds.ts';
import { type Rules, Walk } from './walk.ts';

/** The rules for each object of OpenAPI. */
const RULES: Rules = {
	Root: [checkTags, checkListedTypes],
	Paths: [checkPaths],
	PathItem: [checkParameterNames],
	Operation: [checkOperationId, checkParameterNames, checkListedTypes],
	Parameter: [checkParameter, checkContentTypes, checkInlineSchema],
	Items: [checkInlineSchema],
	Header: [checkHeader, checkContentTypes, checkInlineSchema],
	RequestBody: [checkContentTypes],
	Responses: [checkStatuses],
	Response: [checkContentTypes],
	Encoding: [checkEncoding],
	Link: [checkLink],
	Security: [checkRequirement],
	SecurityScheme: [checkScheme],
	Server: [checkServer],
	Schema: [checkSchema],
};

/** Finds the problems of a document, in it and in the files that it references. They are sorted by file and line. */
export async function checkDocument(file: string): Promise<DocumentFault[]> {
	const root = readSource(file);
	const version = versionOf(root);
	if (typeof version !== 'string') return version;
	const check = new Check(root, version);
	const validators = new Validators(check, false);
	const examples = exampleRules(check, validators);
	const names = Object.keys({ ...RULES, ...examples });
	const rules = Object.fromEntries(names.map((name) => [name, [...(RULES[name] ?? []), ...(examples[name] ?? [])]]));
	new Walk(check, rules).visit(check.root, 'Root');
	check.runLater();
	for (const source of check.references.files) addTextFaults(check, source);
	await checkGeneration(check, validators);
	return sorted(check.faults, file);
}

/** The version of a document, or why it is not a document. */
function versionOf(root: Source): Version | DocumentFault[] {
	const { file, value, faults } = root;
	const fault = (rule: string, message: string, line = 1): DocumentFault[] => [{ file, line, rule, message }];
	if (value === undefined && faults.length > 0) return faults.map(({ line, rule, message }) => ({ file, line, rule, message }));
	if (!isObject(value)) return fault('openapi', `${shown(value)} was given; expected an object. Fix: write an OpenAPI document.`);
	const { openapi, swagger } = value;
	if (openapi === undefined && swagger === '2.0') return '2.0';
	const match = /^(3\.[01])(?:\.\d+(?:-\S+)?)?$/.exec(String(openapi));
	if (match && typeof openapi === 'string') return match[1] as Version;
	const given = openapi ?? swagger;
	const key = openapi === undefined && swagger !== undefined ? 'swagger' : 'openapi';
	const fix =
		typeof given === 'number' ? `write it in quotes: "${versionText(given)}"` : `write "openapi: 3.1.0", if it is that version`;
	return fault(
		'openapi',
		`${shown(given)} was given; expected openapi 3.0 or 3.1, or swagger 2.0. Fix: ${fix}.`,
		root.lineOf([key]),
	);
}

function versionText(version: number): string {
	return Number.isInteger(version) ? `${version}.0` : String(version);
}

function addTextFaults(check: Check, source: Source): void {
	for (const { line, rule, path, message } of source.faults) {
		// A missing file is a problem of the reference to it.
		if (rule === 'file') continue;
		if (path.length > 0) check.report(rule, { source, path }, message);
		else check.add({ file: source.file, line, rule, message });
	}
}

function sorted(faults: DocumentFault[], main: string): DocumentFault[] {
	const rank = ({ file }: DocumentFault): string => (file === main ? '' : file);
	return faults.toSorted((a, b) => (rank(a) === rank(b) ? a.line - b.line : rank(a) < rank(b) ? -1 : 1));
}
