/** JSONPath (RFC 9535). Bundled into `dist/json-path.cjs`. */
export { compile } from 'json-p3';
