/** Starts the PostgreSQL versions that a project needs, or uses the database of TEST_DATABASE_URL. */
import { type Major, type Postgres, startPostgres } from '@returning-ai/postgres';
import type { TestProject } from 'vitest/node';

type Version = `postgres-${Major}`;

declare module 'vitest' {
	export interface ProvidedContext {
		postgres: Partial<Record<Version, string>>;
	}
}

const NEEDED: Readonly<Record<string, readonly Major[]>> = {
	'postgres-15': [15],
	'postgres-18': [18],
	replicas: [15],
	once: [15, 18],
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { TEST_DATABASE_URL: given } = process.env;
	const urls: Partial<Record<Version, string>> = {};
	const started: Postgres[] = [];
	for (const major of NEEDED[project.name] ?? []) {
		if (given !== undefined) {
			urls[`postgres-${major}`] = given;
			continue;
		}
		const postgres = await startPostgres(major);
		started.push(postgres);
		urls[`postgres-${major}`] = postgres.url;
	}
	project.provide('postgres', urls);
	return async () => {
		await Promise.all(started.map((postgres) => postgres.stop()));
	};
}
