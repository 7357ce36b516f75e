/** The request pipeline without the handlers of this package. Not a public export: benchmarks import the built file. */
export { createHandle } from './handle.ts';
