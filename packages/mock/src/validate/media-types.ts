import type { Check } from './check.ts';
import { below, children, type Place } from './place.ts';
import { problem } from './value-kinds.ts';

const TOKEN = "[\\w!#$%&'*+.^`|~-]+";
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}(?:\\s*;\\s*${TOKEN}=(?:${TOKEN}|"[^"]*"))*\\s*;?$`);

const FULL_NAMES: Readonly<Record<string, string>> = {
	json: 'application/json',
	xml: 'application/xml',
	form: 'application/x-www-form-urlencoded',
	multipart: 'multipart/form-data',
	text: 'text/plain',
	html: 'text/html',
	csv: 'text/csv',
};

/** The keys of `content` are media types. */
export function checkContentTypes(check: Check, owner: Place): void {
	for (const media of children(below(owner, 'content'))) checkName(check, media, media.path.at(-1) ?? '');
}

/** In OpenAPI 2.0, the document and its operations list media types. */
export function checkListedTypes(check: Check, owner: Place): void {
	if (check.version !== '2.0') return;
	for (const item of ['consumes', 'produces'].flatMap((key) => children(below(owner, key)))) {
		if (typeof item.value === 'string') checkName(check, item, item.value);
	}
}

function checkName(check: Check, place: Place, name: string): void {
	if (MEDIA_TYPE.test(name)) return;
	const fullName = FULL_NAMES[name.toLowerCase()];
	const fix = fullName === undefined ? 'write the full media type' : `write "${fullName}"`;
	check.report('media-type', place, problem(name, 'a media type, such as application/json', fix));
}
