/** Combines replicas behind a load balancer into one server. Each request uses a new connection, so it goes to the next replica. */
import type { Server } from '../src/create-server.ts';
import { startBalancer } from './balancer.ts';

export async function replicated(servers: readonly Server[]): Promise<Omit<Server, 'listen'>> {
	const listening = await Promise.all(servers.map((server) => server.listen({ port: 0 })));
	const balancer = await startBalancer(listening.map(({ url }) => url));
	const [first] = servers as [Server];
	const onAll =
		<A extends unknown[]>(move: (server: Server, ...given: A) => Date) =>
		(...given: A) =>
			servers.map((server) => move(server, ...given))[0] as Date;
	const atBalancer = (url: string): string => url.replace(/^http:\/\/localhost(?=\/)/, balancer.url);
	return {
		fetch(input, init) {
			const request =
				input instanceof Request ? new Request(atBalancer(input.url), input) : new Request(atBalancer(`${input}`), init);
			request.headers.set('connection', 'close');
			return fetch(request);
		},
		jobs: () => first.jobs(),
		community: (options) => first.community(options),
		events: (options) => first.events(options),
		emails: (recipient) => first.emails(recipient),
		clock: {
			now: () => first.clock.now(),
			advance: onAll(({ clock }, milliseconds: number) => clock.advance(milliseconds)),
			set: onAll(({ clock }, time: Date) => clock.set(time)),
			reset: onAll(({ clock }) => clock.reset()),
		},
		async idle() {
			await Promise.all(servers.map((server) => server.idle()));
		},
		async close() {
			await balancer.close();
			await Promise.all(servers.map((server) => server.close()));
		},
	};
}
