import { describeValue, explanation, type InvalidFieldCode, wrongValue } from '@returning-ai/spec/runtime';
import type { UserField, UserFieldHistory } from '@returning-ai/types';
import { type Selectable, sql } from 'kysely';
import { newId } from '../data/ids.ts';
import type { Database, FieldHistoryTable, UserFieldTable } from '../data/tables.ts';
import { HttpError, invalidRequest } from '../http-error.ts';
import { findUnreadable, requireReadable } from './readable.ts';

/** Maximum number of fields per community. */
export const MAX_FIELDS = 200;

export type FieldRow = Selectable<UserFieldTable>;
export type FieldValue = string | number | boolean | null;

export interface Creator {
	creator_numeric_id: string | null;
	creator_avatar: string | null;
	creator_display_name: string | null;
	creator_username: string | null;
}

/** Selects the fields of a community with their creators, oldest first. */
export function selectUserFields(db: Database, serverId: string) {
	return db
		.selectFrom('user_field')
		.leftJoin('member', (join) =>
			join.onRef('member.server_id', '=', 'user_field.server_id').onRef('member.id', '=', 'user_field.creator_id'),
		)
		.selectAll('user_field')
		.select([
			'member.numeric_id as creator_numeric_id',
			'member.avatar as creator_avatar',
			'member.display_name as creator_display_name',
			'member.username as creator_username',
		])
		.where('user_field.server_id', '=', serverId)
		.orderBy('user_field.created_at')
		.orderBy('user_field.id');
}

export async function requireUserField(db: Database, serverId: string, id: string, place: string): Promise<FieldRow & Creator> {
	const field = await selectUserFields(db, serverId).where('user_field.id', '=', id.toLowerCase()).executeTakeFirst();
	if (!field)
		throw new HttpError(404, { code: 'user_field_not_found', detail: `${place}: no field of the community has this ID.` });
	return field;
}

export function toUserField(row: FieldRow & Creator): Required<UserField> {
	return {
		_id: row.id,
		field: row.field,
		name: row.name,
		type: row.type,
		creator:
			row.creator_id === null || row.creator_username === null
				? null
				: {
						_id: row.creator_id,
						id: Number(row.creator_numeric_id),
						avatar: row.creator_avatar ?? '',
						displayName: row.creator_display_name ?? '',
						username: row.creator_username,
					},
		communityId: row.server_id,
		createdAt: row.created_at.toISOString(),
		updatedAt: row.updated_at.toISOString(),
	};
}

export interface NewField {
	serverId: string;
	field: string;
	name: string;
	type: FieldRow['type'];
	description?: string;
	isRequired?: boolean;
	defaultValue?: FieldValue;
	options?: string[];
	creatorId: string | null;
	now: Date;
	id?: string;
}

/** @throws UnreadableError */
export async function createField(tx: Database, wanted: NewField): Promise<UserField> {
	const { serverId, field, name, type, creatorId, now, options = [], defaultValue = null } = wanted;
	const id = wanted.id ?? newId(now);
	await tx
		.insertInto('user_field')
		.values({
			server_id: serverId,
			id,
			field,
			name,
			type,
			description: wanted.description ?? '',
			is_required: wanted.isRequired ?? false,
			default_value: JSON.stringify(defaultValue),
			options: JSON.stringify(options),
			creator_id: creatorId,
			created_at: now,
			updated_at: now,
		})
		.execute();
	return readWrittenField(tx, serverId, id);
}

/** @throws UnreadableError */
export async function updateField(
	tx: Database,
	{ serverId, id, name, type, now }: Pick<NewField, 'serverId' | 'name' | 'type' | 'now'> & { id: string },
): Promise<UserField> {
	await requireUserField(tx, serverId, id, 'path.fieldId');
	await tx
		.updateTable('user_field')
		.set({ name, type, updated_at: now })
		.where('server_id', '=', serverId)
		.where('id', '=', id)
		.execute();
	return readWrittenField(tx, serverId, id);
}

async function readWrittenField(tx: Database, serverId: string, id: string): Promise<UserField> {
	const row = await requireUserField(tx, serverId, id, 'path.fieldId');
	const field = toUserField(row);
	requireReadable('UserField', field);
	// Each entry of the history has a copy.
	requireReadable('UserFieldSummary', toSummary(row));
	return field;
}

function toSummary({ id, field, name, type }: FieldRow): UserFieldHistory['field'] {
	return { _id: id, field, name, type };
}

/** Deletes a field with its values, and returns it. Its history is kept. */
export async function deleteField(tx: Database, serverId: string, id: string): Promise<UserField> {
	const field = await requireUserField(tx, serverId, id, 'path.fieldId');
	await tx.deleteFrom('user_field').where('server_id', '=', serverId).where('id', '=', id).execute();
	return toUserField(field);
}

type ValueRules = Pick<FieldRow, 'type' | 'options' | 'is_required'>;

/** Why a value is not valid for its field, and what the field requires, in words. */
interface Mismatch {
	code: InvalidFieldCode;
	expected: string;
}

/** The value that a field requires, in words, or `undefined` if the value is valid. */
export function describeMismatch(rules: ValueRules, value: FieldValue): string | undefined {
	return findMismatch(rules, value)?.expected;
}

function findMismatch({ type, options, is_required }: ValueRules, value: FieldValue): Mismatch | undefined {
	if (value === null) return is_required ? { code: 'missing', expected: 'a value, because the field is required' } : undefined;
	const expected = describeType(type);
	if (typeof value !== expected.type) return { code: 'wrong_type', expected: expected.text };
	const unreadable = findUnreadable('UserFieldHistory', { value });
	if (unreadable) return { code: unreadable.code, expected: unreadable.expected };
	if (typeof value !== 'string') return undefined;
	if (type === 'date') return isDate(value) ? undefined : { code: 'wrong_format', expected: 'a date such as 2026-03-05' };
	if (type !== 'select' || options.length === 0 || options.includes(value)) return undefined;
	return { code: 'not_allowed', expected: `one of ${options.map((option) => JSON.stringify(option)).join(', ')}` };
}

/** The JavaScript type of a field's values, and in words. */
function describeType(type: FieldRow['type']): { type: 'number' | 'boolean' | 'string'; text: string } {
	if (type === 'number' || type === 'numerical') return { type: 'number', text: 'a number' };
	if (type === 'boolean') return { type: 'boolean', text: 'true or false' };
	return { type: 'string', text: 'a string' };
}

/** Throws a 400 if a value is not valid for its field. */
export function requireValidValue(field: ValueRules, value: FieldValue, place: string): void {
	const mismatch = findMismatch(field, value);
	if (!mismatch) return;
	const message = wrongValue(place, describeValue(value), mismatch.expected);
	throw invalidRequest(explanation(place.split('.'), mismatch.code, message));
}

function isDate(text: string): boolean {
	const date = new Date(`${text}T00:00:00.000Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export interface FieldChange {
	memberId: string;
	field: FieldRow;
	value: FieldValue;
}

/** Writes values, and a history entry for each. @throws UnreadableError */
export async function saveFieldValues(
	tx: Database,
	{ serverId, createdBy, now }: { serverId: string; createdBy: string | null; now: Date },
	changes: readonly FieldChange[],
): Promise<Selectable<FieldHistoryTable>[]> {
	if (changes.length === 0) return [];
	const entries = changes.map(({ memberId, field, value }) => ({
		id: newId(now),
		member_id: memberId,
		field_id: field.id,
		field: toSummary(field),
		value,
	}));
	for (const { value, field } of entries) requireReadable('UserFieldHistory', { value, field });
	// As text: in a recordset, JSON's null would become SQL's null.
	const rows = JSON.stringify(
		entries.map((entry) => ({ ...entry, field: JSON.stringify(entry.field), value: JSON.stringify(entry.value) })),
	);
	const columns = sql`jsonb_to_recordset(${rows}::jsonb) as v(id text, member_id text, field_id text, field text, value text)`;
	await sql`insert into field_value (server_id, member_id, field_id, value)
		select distinct on (v.member_id, v.field_id) ${serverId}, v.member_id, v.field_id, v.value::jsonb from ${columns}
		order by v.member_id, v.field_id, v.id desc
		on conflict (server_id, member_id, field_id) do update set value = excluded.value`.execute(tx);
	await sql`insert into field_history (server_id, id, member_id, field_id, field, value, created_by, created_at)
		select ${serverId}, v.id, v.member_id, v.field_id, v.field::jsonb, v.value::jsonb, ${createdBy}::text, ${now}::timestamptz
		from ${columns}`.execute(tx);
	return entries.map((entry) => ({ ...entry, server_id: serverId, created_by: createdBy, created_at: now }));
}

export function toUserFieldHistory(row: Selectable<FieldHistoryTable>): UserFieldHistory {
	return {
		_id: row.id,
		communityId: row.server_id,
		userId: row.member_id,
		fieldId: row.field_id,
		field: row.field,
		value: row.value as FieldValue,
		createdBy: row.created_by,
		createdAt: row.created_at.toISOString(),
	};
}
