import { deleteAllRows } from '../data/reset.ts';
import type { Database } from '../data/tables.ts';
import { DEMO_KEYS } from '../demo/keys.ts';
import { seedDemo } from '../demo/seed.ts';
import { reportJobs } from '../jobs/queue.ts';
import { createKeyFromOptions } from '../operator/create-key.ts';
import { createTopic } from '../operator/create-topic.ts';
import { SetupError } from '../setup-error.ts';
import type { Flags } from './flags.ts';
import type { RunningServer } from './running-server.ts';

/** A command on the database, or through the server that uses it. It returns what it prints. */
interface Command {
	onDatabase(db: Database, flags: Flags): Promise<string>;
	/** Absent if the server has to be stopped. */
	onServer?(server: RunningServer, flags: Flags): Promise<string>;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
	migrate: {
		onDatabase: async () => 'The database is up to date.',
	},
	seed: {
		async onDatabase(db) {
			await seedDemo(db, new Date());
			return seeded;
		},
		async onServer(server) {
			await server.send('POST', 'seed');
			return seeded;
		},
	},
	reset: {
		async onDatabase(db, flags) {
			requireYes(flags);
			await deleteAllRows(db);
			return 'The database is empty.';
		},
		async onServer(server, flags) {
			requireYes(flags);
			await server.send('POST', 'reset', { confirm: 'yes' });
			return `The database of ${server.url} is empty.`;
		},
	},
	'keys create': {
		onDatabase: async (db, flags) => keyCreated(await createKeyFromOptions(db, flags, new Date())),
		async onServer(server, { kind, community: serverId, title, owner, name, hostname, permission }) {
			const body = { kind, serverId, title, owner, name, hostname, permission };
			return keyCreated((await server.send('POST', 'keys', body)) as Parameters<typeof keyCreated>[0]);
		},
	},
	'topics create': {
		onDatabase: (db, flags) => createTopic(db, flags, new Date()),
		async onServer(server, { community: serverId, channel: channelId, title }) {
			return ((await server.send('POST', 'topics', { serverId, channelId, title })) as { id: string }).id;
		},
	},
	jobs: {
		onDatabase: async (db, { community }) => json(await reportJobs(db, community)),
		async onServer(server, { community }) {
			const query = community === undefined ? '' : `?${new URLSearchParams({ serverId: community })}`;
			return json(await server.send('GET', `jobs${query}`));
		},
	},
};

const seeded = `The database contains the demo community. Its keys: ${Object.values(DEMO_KEYS).join(', ')}.`;

function keyCreated({ key, serverId }: { key: string; serverId: string }): string {
	return `${key}\n\nThe key of community ${serverId}. Save it now: it cannot be shown again.`;
}

function requireYes({ yes }: Flags): void {
	if (!yes) throw new SetupError('This command deletes all communities and accounts. Add --yes to confirm.');
}

function json(value: unknown): string {
	return JSON.stringify(value, null, '\t');
}
