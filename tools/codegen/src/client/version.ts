import { createHash } from 'node:crypto';
import { document } from '../contract.ts';
import { HEADER } from '../generated-files.ts';

/** The version of the client and of its contract. */
export function version(): string {
	const { version: number } = document.info as { version: string };
	const contract = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 12);
	return `${HEADER}
/** The header \`user-agent\`, sent outside browsers. */
export const userAgent = 'returning-ai-client/${number} (contract ${contract})';
`;
}
