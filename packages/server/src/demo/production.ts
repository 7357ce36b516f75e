/** The demo community's keys are public, and so is the password of its accounts. Production neither adds it nor accepts them. */
import { hashSecret } from '../auth/api-keys.ts';
import type { Database } from '../data/tables.ts';
import { SetupError } from '../setup-error.ts';
import { DEMO_ACCOUNT_IDS, DEMO_KEYS } from './keys.ts';

export function isProduction(): boolean {
	return process.env.NODE_ENV === 'production';
}

/** @throws SetupError in production */
export function rejectDemoInProduction(): void {
	if (!isProduction()) return;
	throw new SetupError('The keys of the demo community are public, so NODE_ENV=production disables it. Start without --demo.');
}

/** Whether an account has a public password, which production refuses. */
export function isRefusedAccount(id: string): boolean {
	return isProduction() && DEMO_ACCOUNT_IDS.includes(id);
}

/** Emits a process warning if a production database was seeded. Its keys are refused, but its accounts remain. */
export async function warnOfDemoKeys(db: Database): Promise<void> {
	if (!isProduction()) return;
	const hashes = Object.values(DEMO_KEYS).map(hashSecret);
	const known = await db.selectFrom('credential').select('server_id').where('hash', 'in', hashes).executeTakeFirst();
	if (!known) return;
	process.emitWarning(
		'The database contains the demo community, whose keys and passwords are public. NODE_ENV=production refuses them. Use another database, or delete all data with "returning-ai-server reset --yes".',
		{ code: 'DEMO_KEYS' },
	);
}
