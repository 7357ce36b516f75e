/** Prism's reading of a document: OpenAPI 2, 3.0 and 3.1 become one kind of operation. Bundled into `dist/read-operations.cjs`. */
export { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js';
export { parseWithPointers as parseYaml } from '@stoplight/yaml';
