/** How a reader writes the header with the credential. */
import { document } from '@returning-ai/codegen/example-request';
import { credentialsOf } from '../content/facts.ts';
import { PLACEHOLDERS } from '../samples/request.ts';

type Json = Record<string, unknown>;
type SchemeName = keyof typeof PLACEHOLDERS;

interface SecurityScheme {
	type: 'http' | 'apiKey';
	name?: string;
	description: string;
}

const { securitySchemes } = document.components as { securitySchemes: Record<SchemeName, SecurityScheme> };

/** The headers of which a caller sends one, such as `x-api-key: YOUR_SYSTEM_KEY` (API key). */
export function authorizationText(operation: Json): string {
	const options = credentialsOf(operation).map((name) => (name === '' ? 'none' : headerText(name as SchemeName)));
	return options.join(' or ');
}

/** The description of a security scheme after its kind and its header, which Redoc's security details don't show. */
export function describeSchemes(components: Json): void {
	const schemes = components.securitySchemes as Record<SchemeName, SecurityScheme>;
	for (const [name, scheme] of Object.entries(schemes))
		scheme.description = `${headerText(name as SchemeName)}. ${scheme.description}`;
}

function headerText(scheme: SchemeName): string {
	const { type, name } = securitySchemes[scheme];
	const { placeholder } = PLACEHOLDERS[scheme];
	return type === 'http' ? `\`Authorization: Bearer ${placeholder}\` (HTTP Bearer)` : `\`${name}: ${placeholder}\` (API key)`;
}
