/** Compiles only if TanStack Query infers the types of the client's calls. */
import type { OptionError } from '@returning-ai/client';
import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { backend, communityId, direct, message, queries } from './api.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const check = <_ extends true>(): void => undefined;

type Channels = Awaited<ReturnType<typeof backend.integration.channels.list>>;
type Receipt = Awaited<ReturnType<typeof backend.integration.messages.send>>;
type Members = Awaited<ReturnType<typeof direct.application.communityUsers.list>>;

export function useInferred(): void {
	const channels = useQuery({ queryKey: ['channels'], queryFn: () => backend.integration.channels.list() });
	check<Same<typeof channels.data, Channels | undefined>>();
	check<Same<NonNullable<typeof channels.data>[number]['topic'], Channels[number]['topic']>>();

	const options = queryOptions({
		queryKey: ['members'],
		queryFn: ({ signal }) => direct.application.communityUsers.list({ communityId }, { signal }),
		select: (members) => members.length,
	});
	const count = useQuery(options);
	check<Same<typeof count.data, number | undefined>>();

	const send = useMutation({ mutationFn: (text: string) => backend.integration.messages.send({ ...message, message: text }) });
	check<Same<typeof send.data, Receipt | undefined>>();

	const created = useQuery(queries.integration.channels.list());
	check<Same<typeof created.data, Channels | undefined>>();

	const pages = useInfiniteQuery(infiniteQueryOptions(queries.application.communityUsers.list.infinite({ communityId })));
	check<Same<NonNullable<typeof pages.data>['pages'][number]['items'], Members>>();

	const failed = useQuery<Channels, OptionError>({
		queryKey: ['failed'],
		queryFn: () => backend.integration.channels.list(),
	});
	check<Same<typeof failed.error, OptionError | null>>();
}
