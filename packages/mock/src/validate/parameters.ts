import type { Check } from './check.ts';
import { below, children, type Place } from './place.ts';
import { isObject, problem, shown, unknownWord } from './value-kinds.ts';

const STYLES: Readonly<Record<string, readonly string[]>> = {
	path: ['simple', 'label', 'matrix'],
	query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
	header: ['simple'],
	cookie: ['form'],
};
const ALL_STYLES = [...new Set(Object.values(STYLES).flat())];

/** One parameter. */
export function checkParameter(check: Check, parameter: Place): void {
	const { name, in: location, required } = parameter.value as Record<string, unknown>;
	const locations = check.version === '2.0' ? ['query', 'header', 'path', 'formData', 'body'] : Object.keys(STYLES);
	if (typeof location !== 'string') return;
	if (!locations.includes(location)) check.report('parameter', below(parameter, 'in'), unknownWord(location, locations));
	if (location === 'path' && required !== true)
		check.report(
			'parameter',
			required === undefined ? parameter : below(parameter, 'required'),
			`required: ${shown(required)} was given for the path parameter ${name}; expected true. Fix: write "required: true".`,
		);
	if (check.version === '2.0') {
		checkOldParameter(check, parameter);
		return;
	}
	checkStyle(check, parameter, location);
	checkContent(check, parameter);
}

/** A header of a response or of a part. */
export function checkHeader(check: Check, header: Place): void {
	if (check.version === '2.0') return;
	checkStyle(check, header, 'header');
	checkContent(check, header);
}

/** A part of a form. Its styles are those of the query. */
export function checkEncoding(check: Check, encoding: Place): void {
	checkStyle(check, encoding, 'query');
}

function checkStyle(check: Check, place: Place, location: string): void {
	const style = below(place, 'style');
	const allowed = STYLES[location] ?? ALL_STYLES;
	if (typeof style.value !== 'string' || allowed.includes(style.value)) return;
	if (!ALL_STYLES.includes(style.value)) {
		check.report('parameter', style, unknownWord(style.value, allowed));
		return;
	}
	const expected = `${allowed.join(', ')} in the ${location}`;
	check.report('parameter', style, problem(style.value, expected, `write one of these, or change the location`));
}

function checkContent(check: Check, place: Place): void {
	const { schema, content } = place.value as Record<string, unknown>;
	if (schema !== undefined && content !== undefined)
		check.report('parameter', below(place, 'content'), 'schema and content were given; expected one of them. Fix: remove one.');
	if (schema === undefined && content === undefined)
		check.report('parameter', place, 'no schema was given; expected schema or content. Fix: add "schema".');
	if (isObject(content) && Object.keys(content).length > 1)
		check.report(
			'parameter',
			below(place, 'content'),
			`${Object.keys(content).length} media types were given; expected one. Fix: keep one.`,
		);
}

function checkOldParameter(check: Check, parameter: Place): void {
	const { in: location, schema, type } = parameter.value as Record<string, unknown>;
	if (location === 'body' && schema === undefined)
		check.report('parameter', parameter, 'no schema was given; expected one in the body. Fix: add "schema".');
	if (location !== 'body' && type === undefined)
		check.report('parameter', parameter, 'no type was given; expected one. Fix: add "type".');
}

/** Two parameters of a list with the same name and location. Header names are case-insensitive. */
export function checkParameterNames(check: Check, owner: Place): void {
	const known = new Map<string, number>();
	for (const item of children(below(owner, 'parameters'))) {
		const { name, in: location } = (check.follow(item)?.value ?? {}) as Record<string, unknown>;
		if (typeof name !== 'string' || typeof location !== 'string') continue;
		const key = `${location} ${location === 'header' ? name.toLowerCase() : name}`;
		const first = known.get(key);
		if (first === undefined) known.set(key, item.source.lineOf(item.path));
		else
			check.report(
				'parameter',
				item,
				`the ${location} parameter ${name} was given twice, first in line ${first}; expected once. Fix: remove or rename one.`,
			);
	}
}
