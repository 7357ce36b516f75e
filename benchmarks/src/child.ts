import type { ChildProcess } from 'node:child_process';

/** Sends a message to the parent process. Drops it when the parent has ended. */
export function tellParent(message: unknown): void {
	if (process.connected) process.send?.(message, undefined, undefined, () => {});
}

/**
 * Optionally sends a question to a child process, then resolves with its next message that is an answer. Rejects when the child ends
 * first, so that the run does not wait for its timeout.
 */
export function ask<T>(child: ChildProcess, question?: string, isAnswer: (message: unknown) => boolean = () => true): Promise<T> {
	return new Promise((resolve, reject) => {
		const settle = (run: () => void): void => {
			child.off('message', onMessage).off('exit', onExit).off('error', onError);
			run();
		};
		const onMessage = (message: unknown): void => {
			if (isAnswer(message)) settle(() => resolve(message as T));
		};
		const onError = (error: Error): void => settle(() => reject(error));
		const onExit = (): void => onError(new Error(`The process ${child.spawnargs.join(' ')} ended: ${endOf(child)}.`));
		child.on('message', onMessage).on('exit', onExit).on('error', onError);
		if (hasEnded(child)) onExit();
		else if (question !== undefined) child.send(question, (error) => error && onError(error));
	});
}

/** A process that was ended by a signal has no exit code. */
export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

export function endOf({ exitCode, signalCode }: ChildProcess): string {
	return signalCode ?? `exit code ${exitCode}`;
}
