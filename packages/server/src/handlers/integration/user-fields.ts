import type { IntegrationUserFieldCreate } from '@returning-ai/types';
import { checkRoom } from '../../domain/servers.ts';
import { createField, MOST_FIELDS, misfit } from '../../domain/user-fields.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { community } from '../common/envelopes.ts';
import { changeField, getField, listFields, removeField } from '../common/user-fields.ts';

export const userFields: HandlersOf<'integration.userFields'> = {
	'integration.userFields.list': listFields,

	async 'integration.userFields.create'(call, context) {
		const { body, serverId, now, reply } = call;
		checkField(body);
		const { name, type, description = '', required = false, defaultValue = null, options = [] } = body;
		const field = databaseKey(name);
		return write(context, call, async (tx) => {
			await checkRoom(tx, serverId, 'user_field', MOST_FIELDS);
			const wanted = {
				serverId,
				field,
				name,
				type,
				description,
				isRequired: required,
				defaultValue,
				options,
				creatorId: null,
				now,
			};
			return reply(201, community(201, 'Create user field successful', await createField(tx, wanted)));
		});
	},

	'integration.userFields.get': getField,
	'integration.userFields.update': changeField,
	'integration.userFields.delete': removeField,
};

/** The database key that a label makes: lower case, hyphens for blanks, cut to what a key may hold. */
function databaseKey(name: string): string {
	const key = name.trim().toLowerCase().replace(/\s+/g, '-').slice(0, 50);
	if (key === '') throw new HttpError(400, 'body.name: only blanks were given, a label was expected.');
	return key;
}

function checkField({ type, options, defaultValue = null }: IntegrationUserFieldCreate): void {
	if (type === 'select' && (options ?? []).length === 0) {
		throw new HttpError(400, 'body.options: nothing was given, the choices of the select were expected.');
	}
	if (type !== 'select' && options !== undefined) {
		throw new HttpError(400, `body.options: a list was given, nothing was expected since the type is ${type}.`);
	}
	const expected = misfit({ type, options: options ?? [], is_required: false }, defaultValue);
	if (expected)
		throw new HttpError(400, `body.defaultValue: ${JSON.stringify(defaultValue)} was given, ${expected} was expected.`);
}
