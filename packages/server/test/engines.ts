/** Starts PostgreSQL once for all tests: the floor and the newest, or the one that TEST_DATABASE_URL names. */
import { type Postgres, startPostgres } from '@returning-ai/postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	export interface ProvidedContext {
		postgres: { 'postgres-15': string; 'postgres-18': string };
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { TEST_DATABASE_URL: given } = process.env;
	if (given !== undefined) {
		project.provide('postgres', { 'postgres-15': given, 'postgres-18': given });
		return async () => undefined;
	}
	const started: Postgres[] = [await startPostgres(15), await startPostgres(18)];
	project.provide('postgres', { 'postgres-15': started[0]?.url ?? '', 'postgres-18': started[1]?.url ?? '' });
	return async () => {
		await Promise.all(started.map((postgres) => postgres.stop()));
	};
}
