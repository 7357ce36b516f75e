/**
 * The operations that miss, by document, with the fault of the document. `oneOf` accepts a value that matches exactly one branch. If all
 * properties of the branches are optional and unknown ones are allowed, every object matches all branches.
 */

const MATCHES_ALL_BRANCHES = 'each object of its body matches more than one branch of oneOf';
const FRAGMENT = 'its path has a fragment, which is not sent';

const polymorphism = {
	'PUT /anything/quirks/polymorphism': 'its body must be an integer and a string',
	'PATCH /anything/quirks/polymorphism': 'its body must be an integer and a string',
};
const cookies = { 'GET /cookies#formNonExploded': FRAGMENT, 'GET /cookies#formExploded': FRAGMENT };
const interim = 'it declares only an interim status, which a fetch cannot return';

export const MISSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'Rclone 3.1': { 'POST /job/batch': 'its query parameter is a list of objects, for which OpenAPI defines no style' },
	'3.0 circular-paths.json': { 'PUT /anything': 'its header is a list of objects, for which OpenAPI defines no style' },
	'3.0 circular-request-bodies.json': { 'POST /direct': 'a required property is the object itself, so no finite value is valid' },
	'3.0 discriminators.json': {
		'POST /potentially-undefined-formData': MATCHES_ALL_BRANCHES,
		'PATCH /discriminator-with-mapping': MATCHES_ALL_BRANCHES,
		'PATCH /discriminator-with-no-mapping': MATCHES_ALL_BRANCHES,
		'PATCH /embedded-discriminator': MATCHES_ALL_BRANCHES,
		'PATCH /oneof-allof-top-level-disc': MATCHES_ALL_BRANCHES,
		'PATCH /mapping-with-duplicate-schemas': MATCHES_ALL_BRANCHES,
		'PATCH /mapping-of-schema-names': MATCHES_ALL_BRANCHES,
	},
	'3.0 http-status-codes.json': {
		'GET /status/100': interim,
		'GET /status/101': interim,
		'GET /status/102': interim,
		'GET /status/103': interim,
	},
	'3.0 parameters-style.json': cookies,
	'3.1 parameters-style.yaml': cookies,
	'3.0 polymorphism.json': {
		'PATCH /pets': MATCHES_ALL_BRANCHES,
		'POST /anything/one-of-object': MATCHES_ALL_BRANCHES,
		'POST /anything/one-of-object-ref': MATCHES_ALL_BRANCHES,
	},
	'3.0 schema-types.json': polymorphism,
	'3.1 schema-types.yaml': polymorphism,
};
