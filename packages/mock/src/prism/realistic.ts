import { faker } from '@faker-js/faker';
import { OBJECT_ID, type Schema } from '../contract/operation.ts';

type Make = () => string;

/** Generators of strings by field name. The first match is used. */
const TEXTS: readonly (readonly [RegExp, Make])[] = [
	[/e-?mail/i, () => faker.internet.exampleEmail().toLowerCase()],
	[/first.?name|given.?name/i, () => faker.person.firstName()],
	[/last.?name|family.?name|surname/i, () => faker.person.lastName()],
	[/user.?name|login|handle|nick|sender|author|owner|member/i, () => faker.internet.username().toLowerCase()],
	[/display.?name|full.?name|person/i, () => faker.person.fullName()],
	[
		/avatar|image|icon|photo|picture|thumbnail|banner|emoji/i,
		() => `https://cdn.example.com/${faker.string.hexadecimal({ length: 8, casing: 'lower', prefix: '' })}.png`,
	],
	[/url|uri|link|href|website|domain/i, () => `https://www.example.com/${faker.lorem.slug(2)}`],
	[/phone|mobile/i, () => faker.phone.number({ style: 'international' })],
	[/city|town/i, () => faker.location.city()],
	[/country/i, () => faker.location.country()],
	[/time.?zone/i, () => faker.location.timeZone()],
	[/street|address/i, () => faker.location.streetAddress()],
	[/zip|postal/i, () => faker.location.zipCode()],
	[/colou?r/i, () => faker.color.rgb()],
	[/lang|locale/i, () => faker.helpers.arrayElement(['en', 'de', 'es', 'fr', 'ja', 'pt'])],
	[/currency/i, () => faker.finance.currencyCode()],
	[/company|organi[sz]ation|tenant/i, () => faker.company.name()],
	[/version/i, () => faker.system.semver()],
	[/file/i, () => faker.system.commonFileName('csv')],
	[/^ip$|ip.?address/i, () => faker.internet.ipv4()],
	[/token|secret|password|hash|signature/i, () => faker.string.alphanumeric(32)],
	[
		/permission|scope/i,
		() =>
			faker.helpers.arrayElement(['view', 'create', 'edit', 'delete']) +
			faker.helpers.arrayElement(['Members', 'Channels', 'Roles', 'Messages', 'Badges', 'Files']),
	],
	[/slug|key|code|type|tag|category|group/i, () => faker.word.noun()],
	[
		/message|text|content|body|description|about|bio|summary|comment|reason|note|detail|error/i,
		() => `${faker.company.catchPhrase()}.`,
	],
	[
		/title|subject|label|topic|channel|role|badge|field|name|server|community/i,
		() => titleCase(`${faker.word.adjective()} ${faker.word.noun()}`),
	],
];

/** Ranges of dates by field name, so that a creation precedes an update, and an update precedes an expiry. */
const DATES: readonly (readonly [RegExp, string, string])[] = [
	[/birth|dob/i, '1970-01-01', '2005-12-31'],
	[/expir|until|end|due|deadline|next/i, '2027-01-01', '2027-12-31'],
	[/updat|modif|chang|edit|last|seen|delet|remov/i, '2025-07-01', '2025-12-31'],
	[/./, '2025-01-01', '2025-06-30'],
];

const FORMATS: Readonly<Record<string, Make>> = {
	duration: () => `P${faker.number.int({ min: 1, max: 30 })}D`,
	email: () => faker.internet.exampleEmail().toLowerCase(),
	uri: () => `https://www.example.com/${faker.lorem.slug(2)}`,
	uuid: () => faker.string.uuid(),
	hostname: () => `${faker.word.noun()}.example.com`,
	ipv4: () => faker.internet.ipv4(),
};

/** Generates a realistic value for a field name, within the limits of its schema. */
export function realistic(name: string, schema: Schema): unknown {
	const types = [schema.type ?? 'string'].flat();
	if (types.includes('integer') || types.includes('number')) return numberFor(name, schema, types.includes('integer'));
	const { format, pattern } = schema;
	if (pattern === OBJECT_ID) return faker.string.hexadecimal({ length: 24, casing: 'lower', prefix: '' });
	if (format === 'date-time' || format === 'date') return dateFor(name, format);
	const make = (format && FORMATS[format]) || TEXTS.find(([pattern]) => pattern.test(name))?.[1];
	return fitLength(make ? make() : faker.word.words({ count: { min: 1, max: 3 } }), schema);
}

function dateFor(name: string, format: string): string {
	const [, from = '', to = ''] = DATES.find(([pattern]) => pattern.test(name)) ?? [];
	const date = faker.date.between({ from, to }).toISOString();
	return format === 'date' ? date.slice(0, 10) : date;
}

/** Stays near the lower end of a wide range: nine quadrillion points would not be realistic. */
function numberFor(
	name: string,
	{ minimum = 0, maximum = Number.MAX_SAFE_INTEGER, multipleOf }: Schema,
	isWhole: boolean,
): number {
	const widest = /page/i.test(name) ? 10 : /count|total|limit|size|level/i.test(name) ? 100 : 5000;
	const low = Math.max(minimum, Math.min(0, maximum));
	const high = Math.min(maximum, low + widest);
	const isFine = !isWhole && /price|amount|rate|ratio|percent|lat|lon|average/i.test(name);
	const step = typeof multipleOf === 'number' ? multipleOf : isFine ? 0.01 : 1;
	const from = Math.ceil(low / step);
	const to = Math.floor(high / step);
	if (to < from) return low;
	return Number((faker.number.int({ min: from, max: to }) * step).toFixed(10));
}

/** Shortens or lengthens a text to the schema's limits. */
function fitLength(text: string, { minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema): string {
	const long = text.length >= minLength ? text : `${text}${faker.string.alphanumeric(minLength - text.length)}`;
	if (long.length <= maxLength) return long;
	const cut = long.slice(0, maxLength).trimEnd();
	return cut.length >= minLength ? cut : long.slice(0, maxLength).replaceAll(' ', 'x');
}

function titleCase(text: string): string {
	return text.replace(/\b\w/g, (letter) => letter.toUpperCase());
}
