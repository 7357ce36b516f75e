import { describeValue } from '@returning-ai/spec/runtime';
import type { Database } from '../data/tables.ts';
import { invalidField } from '../http-error.ts';
import type { Column } from './csv-file.ts';

/**
 * Locks the user fields of a file until the transaction ends, so that no call deletes one before its values are written. Throws if one was
 * deleted since the file was uploaded.
 */
export async function lockFields(tx: Database, serverId: string, columns: readonly Column[]): Promise<void> {
	const fields = columns.flatMap((column) => (column.kind === 'field' ? [column] : []));
	if (fields.length === 0) return;
	const rows = await tx
		.selectFrom('user_field')
		.select('id')
		.where('server_id', '=', serverId)
		.where(
			'id',
			'in',
			fields.map(({ field }) => field.id),
		)
		.forKeyShare()
		.execute();
	const known = new Set(rows.map(({ id }) => id));
	const deleted = fields.find(({ field }) => !known.has(field.id));
	if (!deleted) return;
	const problem = `line 1: the user field of the column ${describeValue(deleted.name)} was deleted. Create it again, or remove the column.`;
	throw invalidField('body.data', 'invalid', problem);
}
