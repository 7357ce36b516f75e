/** Replaces modules of Prism that a mock never calls, so that the bundle stays small. */
export default function stub(): never {
	throw new Error('The mock forwards nothing, calls nobody back and reads no Postman collection.');
}
export { stub as transformPostmanCollectionOperations };
