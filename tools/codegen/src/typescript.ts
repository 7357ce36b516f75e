/** The compiler as a library, which the newest version is not yet. */
export { default as ts } from 'typescript';
