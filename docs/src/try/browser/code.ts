/** The request of a form as text: HTTP, curl, and our client. The credential is an environment variable, never what was typed. */
import type { OperationForm } from '../operation-form.ts';
import { type Fields, type Target, toParts, type Values } from './request.ts';

export const FORMATS = { HTTP: toHttp, curl: toCurl, TypeScript: toTypeScript } as const;
export type Format = keyof typeof FORMATS;

export function toHttp(form: OperationForm, values: Values, target: Target): string {
	const { method, url, headers, body } = withVariable(form, values, target);
	const { host, pathname, search } = new URL(url);
	const head = [
		`${method} ${pathname}${search} HTTP/1.1`,
		`Host: ${host}`,
		...headers.map(([name, value]) => `${name}: ${value}`),
	];
	if (!body) return head.join('\n');
	if (!form.multipart) return [...head, '', JSON.stringify(body, undefined, 2)].join('\n');
	const fields = Object.entries(body).map(([name, value]) => `${name}=${name === 'data' ? `members.csv:\n${value}` : value}`);
	return [...head, 'Content-Type: multipart/form-data', '', ...fields].join('\n');
}

export function toCurl(form: OperationForm, values: Values, target: Target): string {
	const { method, url, headers, body } = withVariable(form, values, target);
	const options = headers.map(([name, value]) =>
		// Double quotes, so that the shell fills in the variable.
		value.endsWith(`$${form.credential.variable}`) ? `--header "${name}: ${value}"` : `--header ${quote(`${name}: ${value}`)}`,
	);
	for (const [name, value] of Object.entries(form.multipart ? (body ?? {}) : {}))
		options.push(name === 'data' ? "--form 'data=@members.csv;type=text/csv'" : `--form-string ${quote(`${name}=${value}`)}`);
	if (body && !form.multipart) options.push(`--data ${quote(JSON.stringify(body, undefined, 2))}`);
	return [`curl --request ${method} ${quote(url)}`, ...options].join(' \\\n  ');
}

export function toTypeScript(form: OperationForm, values: Values, target: Target): string {
	const { path, query, header, body } = values;
	const given: Fields = { ...path, ...query, ...body, ...(form.multipart && { data: { path: 'members.csv' } }) };
	const key = header?.['Idempotency-Key'];
	const call = [
		...(Object.keys(given).length > 0 ? [literal(given)] : []),
		...(key === undefined ? [] : [`{ idempotencyKey: ${JSON.stringify(key)} }`]),
	];
	return [
		"import { createClient } from '@returning-ai/client';",
		'',
		'const client = createClient({',
		`\tbaseUrl: '${new URL(toParts(form, values, target).url).origin}',`,
		...(target.credential
			? [`\tcredentials: { ${form.credential.option}: process.env.${form.credential.variable} ?? '' },`]
			: []),
		...(target.status ? [`\theaders: { prefer: 'code=${target.status}' },`] : []),
		'});',
		'',
		`const result = await client.${form.id}(${call.join(', ')});`,
		'console.log(result);',
	].join('\n');
}

function withVariable(form: OperationForm, values: Values, target: Target): ReturnType<typeof toParts> {
	return toParts(form, values, { ...target, credential: target.credential && `$${form.credential.variable}` });
}

function quote(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

function literal(value: Fields): string {
	return JSON.stringify(value, undefined, '\t').replace(/^(\t+)"([A-Za-z_$][\w$]*)":/gm, '$1$2:');
}
