// Every export of @returning-ai/spec/runtime.
import { expect } from './watch.js';

const LIMIT = { type: 'integer', minimum: 1, maximum: 100 };

export const specRuntime = {
	load: () => import('@returning-ai/spec/runtime'),
	use(runtime) {
		useMessages(runtime);
		useErrors(runtime);
		useRouter(runtime);
		useSecrets(runtime);
	},
};

function useMessages(runtime) {
	const violation = { keyword: 'maximum', params: {}, data: 1000, parentSchema: LIMIT };
	const message = 'query.limit: 1000 was given, an integer from 1 to 100 was expected.';
	expect('a violation', runtime.explainViolation(['query', 'limit'], violation).message, message);
	expect('a schema', runtime.describeSchema(LIMIT), 'an integer from 1 to 100');
	expect('a value', runtime.describeValue(5), '5');
	const explanations = [
		runtime.explanation(['body', 'colour'], 'taken', 'body.colour: another thing has this colour.'),
		runtime.invalidJson(new SyntaxError('Unexpected end of JSON input')),
		runtime.missingBody(),
		runtime.repeatedParameter(['query', 'limit'], 2),
		runtime.unknownField(['body'], 'colour'),
		runtime.unreadableForm(),
		runtime.wrongContentType('text/plain', 'application/json'),
	];
	expect('pointers', explanations.filter(({ pointer, code }) => pointer.startsWith('/') && code).length, explanations.length);
	const messages = [
		...explanations.map(({ message: text }) => text),
		runtime.bodyTooLarge(runtime.MAX_JSON_BYTES),
		runtime.unknownPath('/nothing'),
		runtime.wrongMethod('PATCH', ['GET']),
		runtime.wrongValue('body.colour', '"red"', '"blue"'),
	];
	expect('other messages', messages.filter((text) => /^[a-z.-]+: .*\.$/.test(text)).length, messages.length);
	expect('a form', runtime.MAX_FORM_BYTES > runtime.MAX_FILE_BYTES, true);
}

function useErrors({ bearerToken, deprecationHeaders, errorBody, expectedCredential, NO_SUCH_PATH, TITLES }) {
	const unknown = { status: 404, code: 'path_not_found' };
	expect('an error', errorBody('status', unknown).message, TITLES[404]);
	expect('another title', errorBody('status', { ...unknown, title: NO_SUCH_PATH }).message, NO_SUCH_PATH);
	expect('a token', bearerToken('Bearer rai_test_key'), 'rai_test_key');
	expect('a credential', expectedCredential([{ name: 'apiKey', prefix: '' }]), 'Expected the header "apiKey: <key>".');
	expect('an end', deprecationHeaders({ since: '2026-12-01' }).deprecation, '@1796083200');
}

function useRouter({ decodeSegment, familyPath, Router }) {
	const servers = { production: 'https://application.returning.ai/apis/v1' };
	expect(
		'a path',
		familyPath({ family: 'application', path: '/users/{userId}', servers }),
		'/application/apis/v1/users/{userId}',
	);
	const router = new Router([{ id: 'badges.get', method: 'GET', path: '/badges/{id}' }]);
	expect('a route', router.match('GET', '/badges/7').parameters.id, '7');
	expect('a segment', decodeSegment('a%20b'), 'a b');
}

function useSecrets({ isSecretField, isSecretName, secretNames }) {
	const names = secretNames({ properties: { code: { 'x-secret': true } } });
	expect('a secret by its name', isSecretName('code', names), true);
	expect('a secret by its schema', isSecretField({ format: 'password' }, ['body', 'pin']), true);
}
