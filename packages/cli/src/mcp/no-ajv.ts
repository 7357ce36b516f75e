/**
 * Replaces Ajv in the bundle, which would be a quarter of it. The SDK compiles schemas with it only to ask the user for input
 * (elicitation), which this server does not do.
 */
export class Ajv {
	constructor() {
		throw new Error('This bundle has no JSON Schema validator.');
	}
}

export default Ajv;
