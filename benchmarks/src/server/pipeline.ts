/** Loads the server's request pipeline from the built file, because it is not a public export. */
export interface BenchCall {
	path: Record<string, string>;
	body: { sender: string };
}

interface Pipeline {
	createHandle(options: {
		handlers: Record<string, (call: BenchCall) => Promise<{ status: number; body: unknown }>>;
		context: object;
		accessControl: {
			authenticate(): Promise<object>;
			reauthenticate(): Promise<object>;
			authorize(): Promise<{ serverId: string }>;
		};
		checkLists: boolean;
		now(): Date;
		onExchange(): void;
	}): (request: Request) => Promise<Response>;
}

const file = new URL('dist/pipeline/index.js', import.meta.resolve('@returning-ai/server/package.json'));
export const { createHandle } = (await import(file.href)) as Pipeline;
