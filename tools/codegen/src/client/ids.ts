import { follow, operationIds, operationObject, refName, type Schema } from '../contract.ts';
import { HEADER } from '../generated-files.ts';

const FORMATS: Readonly<Record<string, string>> = { uuid: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' };

/** The patterns of ids in paths, by the schema name of each. */
export function ids(): string {
	const schemas = operationIds.flatMap((id) =>
		(operationObject(id).parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ schema }) => schema),
	);
	const kinds = [...new Map(schemas.map((schema) => [refName(schema) ?? '', schema]))].sort(([a], [b]) => (a < b ? -1 : 1));
	const lines = kinds.map(([name, schema]) => {
		const { pattern, format, description } = follow<Schema>(schema);
		const expression = pattern ?? FORMATS[format ?? ''];
		if (!expression) throw new Error(`${name} has no pattern, so that an id like ".." would be sent.`);
		return `/** ${description} */\nexport const ${name}: RegExp = /${expression}/;`;
	});
	return `${HEADER}\n${lines.join('\n\n')}\n`;
}
