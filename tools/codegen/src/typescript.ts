/** The TypeScript compiler as a library. TypeScript 7 has no such API yet. */
export { default as ts } from 'typescript';
