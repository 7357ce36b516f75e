/** Preloaded into a program that needs the compiler API of TypeScript 5, which TypeScript 7 lacks. */
import { registerHooks } from 'node:module';

const codegen = import.meta.resolve('@returning-ai/codegen/example-request');

registerHooks({
	resolve: (specifier, context, next) =>
		next(specifier, specifier === 'typescript' ? { ...context, parentURL: codegen } : context),
});
