import type { Check } from './check.ts';
import { below, children, type Place } from './place.ts';
import { isObject, problem } from './value-kinds.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The templates of the paths, and the parameters in them. */
export function checkPaths(check: Check, paths: Place): void {
	const known = new Map<string, string>();
	for (const item of children(paths)) {
		const template = item.path.at(-1) ?? '';
		if (template.startsWith('x-')) continue;
		const fault = templateFault(template);
		if (fault) check.report('path', item, fault);
		const same = known.get(withoutNames(template));
		if (same !== undefined)
			check.report(
				'path',
				item,
				`"${template}" was given, which matches the same requests as "${same}"; expected different paths. Fix: merge them.`,
			);
		else known.set(withoutNames(template), template);
		if (!fault) checkParameters(check, item, template);
	}
}

function templateFault(template: string): string | undefined {
	if (!template.startsWith('/')) return problem(template, 'a path that starts with a slash', `write "/${template}"`);
	if (/[?#]/.test(template))
		return problem(template, 'a path without query and fragment', 'declare query parameters in "parameters"');
	if (!/^(?:[^{}]|\{[^{}/]+\})*$/.test(template))
		return problem(template, 'each parameter in braces, as in {id}', 'correct the braces');
	const names = namesIn(template);
	const repeated = names.find((name, index) => names.indexOf(name) !== index);
	return repeated === undefined ? undefined : problem(template, 'each parameter once', `rename one {${repeated}}`);
}

function withoutNames(template: string): string {
	return template.replaceAll(/\{[^}]*\}/g, '{}');
}

function namesIn(template: string): string[] {
	return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
}

/** Compares the parameters in a template with those that its operations declare. */
function checkParameters(check: Check, reference: Place, template: string): void {
	const item = check.follow(reference);
	if (!item || !isObject(item.value)) return;
	const names = namesIn(template);
	const shared = pathParameters(check, below(item, 'parameters'));
	const operations = METHODS.map((method) => below(item, method)).filter(({ value }) => isObject(value));
	const declared = operations.map((operation) => [...shared, ...pathParameters(check, below(operation, 'parameters'))]);
	for (const name of names) {
		const lacking = operations.filter((_, index) => !declared[index]?.some((parameter) => parameter.name === name));
		const isCommon = lacking.length === operations.length && lacking.length > 0;
		// One declaration at the path fixes all its operations.
		for (const place of isCommon ? [reference] : lacking)
			check.report(
				'parameter',
				place,
				`nothing was given for {${name}} of the path; expected a parameter. Fix: add {name: ${name}, in: path, required: true, schema: …} to "parameters".`,
			);
	}
	for (const { name, place } of new Set([...shared, ...declared.flat()])) {
		if (names.includes(name)) continue;
		const expected = names.length > 0 ? names.map((one) => `{${one}}`).join(', ') : 'no path parameter';
		check.report(
			'parameter',
			place,
			problem(name, `${expected}, as in ${template}`, `add {${name}} to the path, or remove the parameter`),
		);
	}
}

function pathParameters(check: Check, list: Place): { name: string; place: Place }[] {
	return children(list).flatMap((place) => {
		const { name, in: location } = (check.follow(place)?.value ?? {}) as { name?: unknown; in?: unknown };
		return typeof name === 'string' && location === 'path' ? [{ name, place }] : [];
	});
}
