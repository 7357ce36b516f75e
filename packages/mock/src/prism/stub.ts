/** Replaces modules of Prism that the mock never calls, to keep the bundle small. */
export default function stub(): never {
	throw new Error('The mock does not forward requests, send callbacks or read Postman collections.');
}
export { stub as transformPostmanCollectionOperations };
