/** SWR and TanStack Query infer the data of a call. */
import type { Client, IntegrationChannel } from '@returning-ai/client';
import { createQueries } from '@returning-ai/client/query';
import { useQuery } from '@tanstack/react-query';
import useSWR from 'swr';
import useSWRMutation from 'swr/mutation';
import { type Equal, isTrue } from './equal.js';

export function useEach(client: Client): void {
	const swr = useSWR('channels', () => client.integration.channels.list());
	isTrue<Equal<typeof swr.data, IntegrationChannel[] | undefined>>();

	const mutation = useSWRMutation('channels', () => client.integration.channels.list());
	isTrue<Equal<typeof mutation.data, IntegrationChannel[] | undefined>>();

	const own = useQuery({ queryKey: ['channels'], queryFn: () => client.integration.channels.list() });
	isTrue<Equal<typeof own.data, IntegrationChannel[] | undefined>>();

	const ours = useQuery(createQueries(client.core).integration.channels.list());
	isTrue<Equal<typeof ours.data, IntegrationChannel[] | undefined>>();
}
