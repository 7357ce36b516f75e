import { throwOptionError } from './errors.ts';

/** The limits of a call. */
export interface Limits {
	readonly signal: AbortSignal | undefined;
	readonly timeout: number;
	readonly maxRetries: number;
}

/** Validates the limits of a call, which override those of the client. */
export function limitsOf(client: Omit<Limits, 'signal'>, call: { [Name in keyof Limits]?: Limits[Name] | undefined }): Limits {
	const { signal, timeout = client.timeout, maxRetries = client.maxRetries } = call;
	// setTimeout fires at once for NaN, and for 2 ** 31 ms or more.
	if (!(timeout > 0 && timeout < 2 ** 31))
		throwOptionError('timeout', timeout, DEVELOPMENT && 'milliseconds from 1 to 2147483647');
	if (!(maxRetries >= 0)) throwOptionError('maxRetries', maxRetries, DEVELOPMENT && '0 or more');
	return { signal, timeout, maxRetries };
}
