/** Replaces modules of Prism that a mock never calls, so that the bundle stays small. */
export default function stub(): never {
	throw new Error('The mock does not forward requests, send callbacks or read Postman collections.');
}
export { stub as transformPostmanCollectionOperations };
