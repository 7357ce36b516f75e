/**
 * Stories of a team that uses the API through the client. Together they call every operation. They run on the mock (stateless), on the
 * server with each engine, on two replicas, and manually on a real host (`npm run scenarios:host`).
 */
import { operationIds } from '@returning-ai/codegen/example-request';
import { afterAll, describe, expect, it } from 'vitest';
import { accounts } from './stories/accounts.ts';
import { apiKeys } from './stories/api-keys.ts';
import { badges } from './stories/badges.ts';
import { bulkJobs } from './stories/bulk-jobs.ts';
import { channels } from './stories/channels.ts';
import { members } from './stories/members.ts';
import { messages } from './stories/messages.ts';
import { roles } from './stories/roles.ts';
import { servers } from './stories/servers.ts';
import { userFields } from './stories/user-fields.ts';
import type { Story, Target } from './target.ts';

const STORIES: [name: string, story: Story][] = Object.entries({
	...channels,
	...messages,
	...members,
	...badges,
	...roles,
	...userFields,
	...apiKeys,
	...bulkJobs,
	...accounts,
	...servers,
});

export function scenarios(target: () => Target): void {
	describe('a team', () => {
		let passed = 0;
		it.each(STORIES)('%s', async (_, story) => {
			const { exchanges } = target().recording;
			const start = exchanges.length;
			await story(target());
			const invalid = exchanges.slice(start).filter(({ problems }) => problems.length > 0);
			expect(invalid.map(({ operationId, status, problems }) => ({ operationId, status, problems }))).toEqual([]);
			passed++;
		});

		afterAll(() => {
			// A run of one story, chosen by its name, need not call every operation.
			if (passed === STORIES.length) expectEveryOperation(target());
		});
	});
}

function expectEveryOperation({ recording }: Target): void {
	const called = new Set(recording.exchanges.map(({ operationId }) => operationId));
	const missing = operationIds.filter((id) => !called.has(id));
	expect(missing, 'operations that no story calls').toEqual([]);
}
