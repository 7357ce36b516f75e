import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { backend, communityId, direct, message, queries, raw } from './api.ts';
import { refused } from './refused.ts';

interface Outcome {
	data: string | undefined;
	error: Error | null;
}

/** Shows a result or an error in the DOM, where the test reads it. */
function Shown({ name, data, error, children }: Outcome & { name: string; children?: ReactNode }): ReactNode {
	return (
		<section id={name}>
			<output>{error ? `${error}` : data}</output>
			{children}
		</section>
	);
}

function Channels(): ReactNode {
	const { data, error } = useQuery(queries.integration.channels.list());
	return <Shown name="channels" data={data?.map(({ topic }) => topic).join(', ')} error={error} />;
}

function Profile(): ReactNode {
	const { data, error } = useQuery({
		queryKey: ['profile'],
		queryFn: ({ signal }) => direct.application.users.get({ userId: '1102' }, { signal }),
	});
	return <Shown name="profile" data={data?.username} error={error} />;
}

function Members(): ReactNode {
	const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(
		queries.application.communityUsers.list.infinite({ communityId, limit: 1 }),
	);
	const names = data?.pages.flatMap(({ items }) => items.map(({ displayName }) => displayName));
	return (
		<Shown name="members" data={names?.join(', ')} error={error}>
			<button type="button" disabled={!hasNextPage} onClick={() => fetchNextPage()}>
				More
			</button>
		</Shown>
	);
}

function Send(): ReactNode {
	const { data, error, mutate } = useMutation(queries.integration.messages.send());
	return (
		<Shown name="send" data={data?.message} error={error}>
			<button type="button" onClick={() => mutate(message)}>
				Send
			</button>
		</Shown>
	);
}

function Upload(): ReactNode {
	const { data, error, mutate } = useMutation(queries.integration.users.bulkUpdate());
	return (
		<Shown name="upload" data={data?.message} error={error}>
			<input type="file" onChange={({ target }) => target.files?.[0] && mutate({ data: target.files[0] })} />
		</Shown>
	);
}

function WindowFetch(): ReactNode {
	const { data, error } = useQuery({ queryKey: ['window.fetch'], queryFn: callWithWindowFetch });
	return <Shown name="window-fetch" data={data} error={error} />;
}

function Raw(): ReactNode {
	const { data, error } = useQuery({ queryKey: ['raw'], queryFn: ({ signal }) => raw.GET('/channels', { signal }) });
	return <Shown name="raw" data={data?.data?.body.map(({ topic }) => topic).join(', ')} error={error} />;
}

async function callWithWindowFetch(): Promise<string> {
	const { createClient } = await import('@returning-ai/client');
	const client = createClient({ baseUrl: '/api', fetch: window.fetch });
	return `${(await client.integration.channels.list()).length} channels`;
}

function PlainCall(): ReactNode {
	const { data, error } = useQuery({
		queryKey: ['plain'],
		queryFn: async () => (await backend.integration.channels.list()).map(({ _id }) => _id).join(', '),
	});
	return <Shown name="plain" data={data} error={error} />;
}

function Key(): ReactNode {
	const { data, error } = useQuery({ queryKey: ['key'], queryFn: refused });
	return <Shown name="key" data={data} error={error} />;
}

function InWorker(): ReactNode {
	const [results, setResults] = useState<object>();
	useEffect(() => {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }) => setResults(data);
		worker.onerror = ({ message }) => setResults({ message });
		return () => worker.terminate();
	}, []);
	return <Shown name="worker" data={results && JSON.stringify(results)} error={null} />;
}

export function App(): ReactNode {
	return (
		<main>
			<Channels />
			<PlainCall />
			<WindowFetch />
			<Raw />
			<Profile />
			<Members />
			<Send />
			<Upload />
			<Key />
			<InWorker />
		</main>
	);
}
