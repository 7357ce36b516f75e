/** Stands in for what a mock has no use for, so that the bundle stays small. */
export default function absent(): never {
	throw new Error('The mock forwards nothing, calls nobody back and reads no Postman collection.');
}
export { absent as transformPostmanCollectionOperations };
