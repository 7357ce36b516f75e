const DURATION = /^P(?=.)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=.)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/;
const UNITS_MS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000];

/**
 * Parses a duration of ISO 8601, such as `PT1H30M`, or a number of seconds, into milliseconds. Months and years have no fixed length, so
 * they are not durations here.
 */
export function parseDuration(value: unknown): number | undefined {
	const seconds = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
	if (typeof seconds === 'number') return seconds >= 0 && Number.isFinite(seconds) ? seconds * 1000 : undefined;
	const units = typeof value === 'string' ? DURATION.exec(value.toUpperCase())?.slice(1) : undefined;
	return units?.reduce((sum, unit = '0', index) => sum + Number(unit) * (UNITS_MS[index] ?? 0), 0);
}
