/**
 * What binds handlers to the contract, without the handlers of this package: routes, validators, errors in the words of each family,
 * and replies that are checked before they leave.
 */
export { createHandle, type Exchange, type Gate, type HandleOptions } from './contract/handle.ts';
export type { Call, Handlers, Reply } from './contract/handlers.ts';
export { Refusal } from './contract/refusal.ts';
export type { Actor } from './safety/actor.ts';
