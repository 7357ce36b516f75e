import { expect, it } from 'vitest';
import { document, type Json } from '../src/contract.ts';
import { OPEN_STRING, withOpenEnums } from '../src/types/open-enums.ts';

function channelType(contract: Json, schema: string): unknown {
	const { schemas } = (contract as { components: { schemas: Record<string, { properties: Json }> } }).components;
	return schemas[schema]?.properties.channelType;
}

it.each(['ChannelWrite', 'Channel'])('keeps the known values of a type that can be any string: %s', (schema) => {
	const known = { $ref: '#/components/schemas/ChannelType' };
	expect(channelType(document, schema)).toMatchObject({ anyOf: [known, { type: 'string' }] });
	expect(channelType(withOpenEnums(document), schema)).toMatchObject({ anyOf: [known, { type: 'string', format: OPEN_STRING }] });
});
