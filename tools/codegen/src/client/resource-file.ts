import { type OperationId, type OperationObject, operationObject, operations } from '../contract.ts';
import { HEADER } from '../generated-files.ts';
import { operationDescriptor } from './descriptor.ts';
import { functionDocs, methodDocs } from './docs.ts';
import { factoryName, functionName, interfaceName } from './names.ts';
import { hostOf } from './routes.ts';
import { envelopeName, type Signature, signature } from './signature.ts';

interface Emitted {
	id: OperationId;
	descriptor: string;
	standalone: string;
	method: string;
	signature: Signature;
	usesSegment: boolean;
	patterns: string[];
}

/** The file of a resource: its operations as descriptors, as standalone functions, and as methods. */
export function resourceFile(ids: OperationId[]): string {
	const [first] = ids;
	if (!first) throw new Error('A resource has no operation.');
	const emitted = ids.map(emit);
	const name = first.split('.').slice(0, 2).join('.');
	const reserved = ids.filter((id) => functionName(id) !== operations[id].verb);
	return `${HEADER}
${imports(emitted)}

${emitted
	.map((one) => one.signature.paramsInterface)
	.filter(Boolean)
	.join('\n\n')}

${emitted.map(({ descriptor }) => descriptor).join('\n\n')}

${emitted.map(({ standalone }) => standalone).join('\n\n')}
${reserved.map((id) => `\nexport { ${functionName(id)} as ${operations[id].verb} };\n`).join('')}
/** \`client.${name}\` */
export interface ${interfaceName(first)} {
${emitted.map(({ method }) => method).join('\n\n')}
}

/** Creates the methods of \`client.${name}\` for a program that calls no other resource. */
export function ${factoryName(first)}(core: Core): ${interfaceName(first)} {
	return methodsOf<${interfaceName(first)}>(core, {
${ids.map((id) => `\t\t${operations[id].verb}: ${functionName(id)}Operation,`).join('\n')}
	});
}
`.replace(/\n{3,}/g, '\n\n');
}

function emit(id: OperationId): Emitted {
	const operation: OperationObject = operationObject(id);
	const types = signature(id, operation);
	const { code, patterns, usesSegment } = operationDescriptor(id, operation, types);
	const { verb } = operations[id];
	const name = functionName(id);
	const start = types.pageItem ? 'callPages' : 'call';
	const params = types.params && `params: ${types.params}${types.optional ? ' = {}' : ''}, `;
	const methodParams = types.params ? `params${types.optional ? '?' : ''}: ${types.params}, ` : '';
	const list = `${params ?? ''}options?: ${types.options}`;
	const pass = `${name}Operation, ${types.params ? 'params' : 'undefined'}, options`;
	return {
		id,
		descriptor: code,
		standalone: `${functionDocs(id, operation)}
${name === verb ? 'export ' : ''}function ${name}(core: Core, ${list}): ${types.returns} {
	return ${start}(core, ${pass});
}`,
		method: `${methodDocs(id, operation)}
	${verb}(${methodParams}options?: ${types.options}): ${types.returns};`,
		signature: types,
		patterns,
		usesSegment,
	};
}

function imports(emitted: Emitted[]): string {
	const sorted = (names: string[]): string => [...new Set(names)].sort().join(', ');
	const types = sorted(emitted.flatMap(({ signature: { imports } }) => imports));
	const options = sorted(emitted.map(({ signature: { options } }) => options));
	const patterns = sorted(emitted.flatMap((one) => one.patterns));
	const paged = emitted.some(({ signature: { pageItem } }) => pageItem);
	const single = emitted.some(({ signature: { pageItem } }) => !pageItem);
	const files = emitted.some(({ signature: { file } }) => file);
	const envelopes = sorted(emitted.map(({ id }) => envelopeName(id, operationObject(id))));
	const hosts = sorted(emitted.map(({ id }) => `${hostOf(id)}Host`));
	return [
		`import type { ${types} } from '@returning-ai/types';`,
		single && `import { type ApiCall, call } from '../../core/call.ts';`,
		`import type { Core } from '../../core/core.ts';`,
		`import { methodsOf } from '../../core/methods.ts';`,
		`import { ${envelopes} } from '../../core/envelope.ts';`,
		files && `import { multipart, type Upload } from '../../core/multipart.ts';`,
		`import type { Operation } from '../../core/operation.ts';`,
		`import type { ${options} } from '../../core/options.ts';`,
		paged && `import { callPages, type PagedCall } from '../../core/paged-call.ts';`,
		emitted.some(({ usesSegment }) => usesSegment) && `import { segment } from '../../core/url.ts';`,
		`import { ${hosts} } from '../../hosts.gen.ts';`,
		patterns && `import { ${patterns} } from '../ids.gen.ts';`,
	]
		.filter(Boolean)
		.join('\n');
}
