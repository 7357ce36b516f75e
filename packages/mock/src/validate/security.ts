import type { Check } from './check.ts';
import { below, children, type Place } from './place.ts';
import { isObject, unknownWord } from './value-kinds.ts';

/** The schemes that a requirement names. */
export function checkRequirement(check: Check, requirement: Place): void {
	const declared =
		check.version === '2.0' ? below(check.root, 'securityDefinitions') : below(check.root, 'components', 'securitySchemes');
	const schemes = check.follow(declared)?.value;
	const names = isObject(schemes) ? Object.keys(schemes) : [];
	for (const scheme of children(requirement)) {
		const name = scheme.path.at(-1) ?? '';
		if (!names.includes(name)) check.report('security', scheme, unknownScheme(name, names, declared.path.join('.')));
	}
}

function unknownScheme(name: string, names: string[], place: string): string {
	if (names.length > 0) return unknownWord(name, names);
	return `"${name}" was given; expected a scheme of ${place}, which has none. Fix: declare it there.`;
}

interface Needs {
	keys: readonly string[];
	in?: readonly string[];
}

const TYPES_3: Readonly<Record<string, Needs>> = {
	apiKey: { keys: ['name', 'in'], in: ['query', 'header', 'cookie'] },
	http: { keys: ['scheme'] },
	oauth2: { keys: ['flows'] },
	openIdConnect: { keys: ['openIdConnectUrl'] },
	mutualTLS: { keys: [] },
};
const TYPES_2: Readonly<Record<string, Needs>> = {
	basic: { keys: [] },
	apiKey: { keys: ['name', 'in'], in: ['query', 'header'] },
	oauth2: { keys: ['flow', 'scopes'] },
};

export function checkScheme(check: Check, scheme: Place): void {
	const { mutualTLS: _, ...before } = TYPES_3;
	const types: Readonly<Record<string, Needs>> = check.version === '2.0' ? TYPES_2 : check.version === '3.0' ? before : TYPES_3;
	const value = scheme.value as Record<string, unknown>;
	if (typeof value.type !== 'string') return;
	const needs = Object.hasOwn(types, value.type) ? types[value.type] : undefined;
	if (!needs) {
		check.report('security', below(scheme, 'type'), unknownWord(value.type, Object.keys(types)));
		return;
	}
	for (const key of needs.keys) {
		if (value[key] === undefined)
			check.report('security', scheme, `"${key}" was not given; expected it for the type ${value.type}. Fix: add "${key}".`);
	}
	if (needs.in && typeof value.in === 'string' && !needs.in.includes(value.in))
		check.report('security', below(scheme, 'in'), unknownWord(value.in, needs.in));
}
