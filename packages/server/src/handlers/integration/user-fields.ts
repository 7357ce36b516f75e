import type { IntegrationUserFieldCreate } from '@returning-ai/types';
import { enforceLimit } from '../../domain/servers.ts';
import { createField, MAX_FIELDS, requireValidValue } from '../../domain/user-fields.ts';
import { invalidField } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { communityEnvelope } from '../common/envelopes.ts';
import { changeField, getField, listFields, removeField } from '../common/user-fields.ts';

export const userFields: HandlersOf<'integration.userFields'> = {
	'integration.userFields.list': listFields,

	async 'integration.userFields.create'(call, context) {
		const { body, serverId, now, reply } = call;
		requireValidField(body);
		const { name, type, description = '', required = false, defaultValue = null, options = [] } = body;
		const field = databaseKey(name);
		return write(context, call, async (tx) => {
			await enforceLimit(tx, serverId, 'user_field', MAX_FIELDS);
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
			return reply(201, communityEnvelope(201, 'Create user field successful', await createField(tx, wanted)));
		});
	},

	'integration.userFields.get': getField,
	'integration.userFields.update': changeField,
	'integration.userFields.delete': removeField,
};

/** Converts a label to a database key: lower case, hyphens instead of spaces, at most 50 characters. */
function databaseKey(name: string): string {
	// By characters: half of a surrogate pair cannot be stored.
	const key = [...name.trim().toLowerCase().replace(/\s+/g, '-')].slice(0, 50).join('');
	if (key === '') throw invalidField('body.name', 'wrong_format', 'it must contain a character other than a space.');
	return key;
}

function requireValidField({ type, options, defaultValue = null }: IntegrationUserFieldCreate): void {
	if (type === 'select' && (options ?? []).length === 0) {
		throw invalidField('body.options', 'missing', 'it is missing. A field of the type select requires at least one option.');
	}
	if (type !== 'select' && options !== undefined) {
		throw invalidField(
			'body.options',
			'not_allowed',
			`it is not allowed for the type ${type}. Remove it, or use the type select.`,
		);
	}
	requireValidValue({ type, options: options ?? [], is_required: false }, defaultValue, 'body.defaultValue');
}
