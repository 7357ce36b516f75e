// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

/** The `user-agent` that is sent where no browser has its own. */
export const userAgent = 'returning-ai-client/0.0.0 (contract 266deb0ab7dc)';
