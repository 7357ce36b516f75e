/** The request pipeline without the handlers of this package. No public export: benchmarks import the built file. */
export { createHandle } from './handle.ts';
