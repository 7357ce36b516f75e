/** The types for CommonJS. They are the declarations of the ECMAScript module, which are not published twice. */
export type * from './index.ts' with { 'resolution-mode': 'import' };
