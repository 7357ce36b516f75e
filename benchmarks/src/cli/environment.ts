/** The environment of a measured process: a home of its own, and no request for updates or statistics. */
export function environment(home: string, env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
	const quiet = { CI: '1', NO_UPDATE_NOTIFIER: '1', VERCEL_TELEMETRY_DISABLED: '1', WRANGLER_SEND_METRICS: 'false' };
	return { ...process.env, HOME: home, XDG_CONFIG_HOME: home, ...quiet, ...env };
}
