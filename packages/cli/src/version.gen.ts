// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

/** The version of this package, which is the contract's. */
export const VERSION = '0.0.0';
