/** What `redocly diff` lets pass, and what breaks those who call through our packages all the same. */
import type { Change } from './change.ts';
import { type Contract, follow, type Json, type Located, operationsOf, reachOf } from './contract.ts';

export function ourChanges(base: Contract, revision: Contract): Change[] {
	const after = operationsOf(revision);
	const changes: Change[] = [...lostTypes(base, revision)];
	for (const [id, before] of operationsOf(base)) {
		const now = after.get(id);
		if (!now) changes.push(moved(id, before, after));
		else
			changes.push(
				...[parameterNames, permission, envelope].flatMap((check) => check(id, before, now)),
				...lostExamples(id, before, now, base, revision),
			);
	}
	return changes;
}

const ours = (level: Change['level'], reason: string, operations: string[]): Change => ({
	level,
	reason,
	operations,
	by: 'ours',
});

function moved(id: string, { path, method }: Located, after: Map<string, Located>): Change {
	const [renamed] = [...after].find(([, now]) => now.path === path && now.method === method) ?? [];
	if (!renamed) return ours('major', `\`${id}\` was removed, and its method with it.`, [id]);
	return ours('major', `\`${id}\` is called \`${renamed}\` now, and so are its method, its types and its page.`, [id]);
}

function parameterNames(id: string, before: Located, now: Located): Change[] {
	const blank = (path: string): string => path.replace(/\{\w+\}/g, '{}');
	if (before.path === now.path || blank(before.path) !== blank(now.path)) return [];
	return [
		ours(
			'major',
			`\`${id}\`: the path is written ${now.path} instead of ${before.path}; callers in TypeScript name its parameters.`,
			[id],
		),
	];
}

function permission(id: string, before: Located, now: Located): Change[] {
	const [had, has] = [before.operation['x-permission'], now.operation['x-permission']];
	const lost = had.filter((word) => !has.includes(word));
	const needsMore = has.length > 0 && (lost.length > 0 || had.length === 0);
	if (needsMore)
		return [ours('major', `\`${id}\` needs ${has.join(' or ')}; ${had.join(' or ') || 'nothing'} was enough.`, [id])];
	if (had.length !== has.length)
		return [ours('minor', `\`${id}\` is also allowed with ${has.join(' or ') || 'no permission'}.`, [id])];
	return [];
}

function envelope(id: string, { operation: before }: Located, { operation: now }: Located): Change[] {
	const [had, has] = [before['x-envelope'], now['x-envelope']];
	return had === has
		? []
		: [ours('major', `\`${id}\` wraps its reply as \`${has}\` instead of \`${had}\`; the client unwraps by it.`, [id])];
}

/** Each schema is a type of the same name in `@returning-ai/types`. */
function lostTypes(base: Contract, revision: Contract): Change[] {
	const reach = reachOf(base);
	const lost = Object.keys(base.components.schemas ?? {}).filter((name) => !(name in (revision.components.schemas ?? {})));
	return lost.map((name) =>
		ours('major', `The type \`${name}\` is gone.`, [...(reach.get(`#/components/schemas/${name}`) ?? [])]),
	);
}

/** Tests ask the mock for an example by its name, and import it by its name. */
function lostExamples(id: string, before: Located, now: Located, base: Contract, revision: Contract): Change[] {
	const kept = exampleNames(now, revision);
	const lost = [...exampleNames(before, base)].filter((name) => !kept.has(name));
	return lost.map((name) => ours('major', `\`${id}\`: the example \`${name}\` is gone.`, [id]));
}

function exampleNames({ operation }: Located, contract: Contract): Set<string> {
	const bodies = [operation.requestBody, ...Object.values(operation.responses)].map(
		(body) => follow(body, contract).content as Record<string, Json> | undefined,
	);
	const media = bodies.flatMap((content) => Object.values(content ?? {}));
	return new Set(media.flatMap(({ examples }) => Object.keys((examples as Json | undefined) ?? {})));
}
