/** Shared by all implementations of the contract: routing, error bodies, error messages, secrets and deprecation headers. */
export { bearerToken, type CredentialHeader, expectedCredential } from './credentials.ts';
export { deprecationHeaders } from './deprecation.ts';
export { type DescribedSchema, describeSchema, describeValue } from './describe-schema.ts';
export { type ErrorContent, errorBody, NO_SUCH_PATH, TITLES, type UndeclaredCodes } from './error-body.ts';
export { familyPath } from './family-path.ts';
export { MAX_FILE_BYTES, MAX_FORM_BYTES, MAX_JSON_BYTES } from './limits.ts';
export { decodeSegment, type Match, type PathRules, type Route, Router } from './router.ts';
export { isSecretField, isSecretName, type SecretNames, secretNames } from './secrets.ts';
export {
	bodyTooLarge,
	type Explanation,
	explainViolation,
	explanation,
	type InvalidField,
	type InvalidFieldCode,
	invalidJson,
	missingBody,
	repeatedParameter,
	unknownField,
	unknownPath,
	unreadableForm,
	type Violation,
	wrongContentType,
	wrongMethod,
	wrongValue,
} from './validation-messages.ts';
