import { Document, Scalar, visit } from 'yaml';
import type { Context } from '../context.ts';
import type { Format } from './format.ts';
import { safeText } from './safe-text.ts';
import { write } from './write.ts';

/** YAML 1.2 that a reader of YAML 1.1 understands alike. Pages become one list, which is written while they arrive. */
export function createYamlFormat({ stdout, signal }: Context): Format {
	let items = 0;
	return {
		result: (value) => write(stdout, yamlOf(value), signal),
		async page(page) {
			items += page.length;
			if (page.length > 0) await write(stdout, yamlOf(page), signal);
		},
		end: () => write(stdout, items === 0 ? '[]\n' : '', signal),
	};
}

function yamlOf(value: unknown): string {
	// `compat` puts quotes around `yes`, `no` and `on`, which are booleans for readers of YAML 1.1.
	const document = new Document(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
	visit(document, {
		Scalar(_, node) {
			if (typeof node.value === 'string' && safeText(node.value) !== node.value) node.type = Scalar.QUOTE_DOUBLE;
		},
	});
	return safeText(document.toString({ lineWidth: 0 }));
}
