/** Preloaded into a generator that needs the compiler API of TypeScript 5, which TypeScript 7 does not have. */
import { registerHooks } from 'node:module';

registerHooks({
	resolve: (specifier, context, next) =>
		next(specifier, specifier === 'typescript' ? { ...context, parentURL: import.meta.url } : context),
});
