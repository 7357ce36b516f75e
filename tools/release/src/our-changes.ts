/** Changes that `redocly diff` does not report, but that break callers of our packages. */
import type { Change } from './change.ts';
import { type Contract, follow, type Json, type Located, operationsOf, pointerOf, reachOf } from './contract.ts';

export function ourChanges(base: Contract, revision: Contract): Change[] {
	const after = operationsOf(revision);
	const changes: Change[] = [...lostTypes(base, revision)];
	for (const [id, before] of operationsOf(base)) {
		const now = after.get(id);
		const found = now
			? [parameterNames, permission, envelope, lostExamples].flatMap((check) =>
					check(id, { ...before, contract: base }, { ...now, contract: revision }),
				)
			: [moved(id, before, after)];
		changes.push(...found.map((finding) => change(finding, [id], pointerOf(now ?? before))));
	}
	return changes;
}

interface Finding {
	level: Change['level'];
	reason: string;
	/** The field of the operation that changed. */
	keyword?: string;
}

type InContract = Located & { contract: Contract };

const change = ({ level, reason, keyword }: Finding, operations: string[], pointer: string): Change => ({
	level,
	reason,
	operations,
	pointer: keyword ? `${pointer}/${keyword}` : pointer,
	by: 'ours',
});

function moved(id: string, { path, method }: Located, after: Map<string, Located>): Finding {
	const [renamed] = [...after].find(([, now]) => now.path === path && now.method === method) ?? [];
	const reason = renamed
		? `\`${id}\` is called \`${renamed}\` now, and so are its method, its types and its page.`
		: `\`${id}\` was removed, and its method with it.`;
	return { level: 'major', reason, keyword: 'operationId' };
}

function parameterNames(id: string, before: Located, now: Located): Finding[] {
	const blank = (path: string): string => path.replace(/\{\w+\}/g, '{}');
	if (before.path === now.path || blank(before.path) !== blank(now.path)) return [];
	const reason = `\`${id}\`: the path is written ${now.path} instead of ${before.path}; callers in TypeScript name its parameters.`;
	return [{ level: 'major', reason }];
}

function permission(id: string, before: Located, now: Located): Finding[] {
	const keyword = 'x-permission';
	const [had, has] = [before.operation[keyword], now.operation[keyword]];
	const lost = had.filter((word) => !has.includes(word));
	const needsMore = has.length > 0 && (lost.length > 0 || had.length === 0);
	if (needsMore)
		return [
			{ level: 'major', reason: `\`${id}\` needs ${has.join(' or ')}; ${had.join(' or ') || 'nothing'} was enough.`, keyword },
		];
	if (had.length !== has.length)
		return [{ level: 'minor', reason: `\`${id}\` is also allowed with ${has.join(' or ') || 'no permission'}.`, keyword }];
	return [];
}

function envelope(id: string, before: Located, now: Located): Finding[] {
	const keyword = 'x-envelope';
	const [had, has] = [before.operation[keyword], now.operation[keyword]];
	if (had === has) return [];
	return [
		{
			level: 'major',
			reason: `\`${id}\` wraps its reply as \`${has}\` instead of \`${had}\`; the client unwraps by it.`,
			keyword,
		},
	];
}

/** Each schema is a type of the same name in `@returning-ai/types`. */
function lostTypes(base: Contract, revision: Contract): Change[] {
	const reach = reachOf(base);
	const lost = Object.keys(base.components.schemas ?? {}).filter((name) => !(name in (revision.components.schemas ?? {})));
	return lost.map((name) => {
		const pointer = `#/components/schemas/${name}`;
		return change({ level: 'major', reason: `The type \`${name}\` is gone.` }, [...(reach.get(pointer) ?? [])], pointer);
	});
}

/** Tests request an example from the mock by name, and import it by name. */
function lostExamples(id: string, before: InContract, now: InContract): Finding[] {
	const remaining = exampleNames(now);
	const lost = [...exampleNames(before)].filter((name) => !remaining.has(name));
	return lost.map((name) => ({ level: 'major', reason: `\`${id}\`: the example \`${name}\` is gone.` }));
}

function exampleNames({ operation, contract }: InContract): Set<string> {
	const bodies = [operation.requestBody, ...Object.values(operation.responses)].map(
		(body) => follow(body, contract).content as Record<string, Json> | undefined,
	);
	const media = bodies.flatMap((content) => Object.values(content ?? {}));
	return new Set(media.flatMap(({ examples }) => Object.keys((examples as Json | undefined) ?? {})));
}
