/** Prism's document reader: it converts OpenAPI 2.0, 3.0 and 3.1 to one format. Bundled into `dist/read-operations.cjs`. */
export { default as RefParser } from '@stoplight/json-schema-ref-parser';
export { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js';
export { parseWithPointers as parseYaml } from '@stoplight/yaml';
