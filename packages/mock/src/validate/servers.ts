import type { Check } from './check.ts';
import { below, children, type Place } from './place.ts';
import { isObject, problem, unknownWord } from './value-kinds.ts';

export function checkServer(check: Check, server: Place): void {
	const url = below(server, 'url');
	if (typeof url.value !== 'string') return;
	const variables = below(server, 'variables');
	const declared = isObject(variables.value) ? Object.keys(variables.value) : [];
	const used = [...url.value.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
	for (const name of new Set(used)) {
		if (!declared.includes(name))
			check.report('server', url, problem(url.value, `a variable ${name}`, `add "${name}" to "variables", with a default`));
	}
	for (const variable of children(variables)) checkVariable(check, variable);
}

function checkVariable(check: Check, variable: Place): void {
	const choices = below(variable, 'enum');
	const given = below(variable, 'default');
	if (!Array.isArray(choices.value)) return;
	if (choices.value.length === 0) {
		check.report('server', choices, problem(choices.value, 'at least one value', 'add a value, or remove "enum"'));
		return;
	}
	const allowed = choices.value.filter((choice) => typeof choice === 'string');
	if (typeof given.value === 'string' && !allowed.includes(given.value))
		check.report('server', given, unknownWord(given.value, allowed));
}
