// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

/** The header `user-agent`, sent outside browsers. */
export const userAgent = 'returning-ai-client/0.0.0 (contract 0041811b4c10)';
