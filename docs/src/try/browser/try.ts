import Jedison from 'jedison';
import type { OperationForm } from '../operation-form.ts';
import { send, toRequest } from './request.ts';
import { showFailure, showResponse } from './response.ts';

declare global {
	var operationForms: OperationForm[];
}

const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const operation = byId<HTMLSelectElement>('try-operation');
const fields = byId('try-fields');
let form: { getValue(): unknown; destroy(): void } | undefined;

for (const group of ['system', 'integration', 'application']) {
	const options = operationForms
		.filter(({ id }) => id.startsWith(`${group}.`))
		.map(({ id, summary }) => new Option(`${summary} (${id})`, id));
	const element = document.createElement('optgroup');
	element.label = group[0]?.toUpperCase() + group.slice(1);
	element.append(...options);
	operation.append(element);
}
operation.addEventListener('change', () => location.replace(`#${operation.value}`));
addEventListener('hashchange', show);
const secret = byId<HTMLInputElement>('try-credential');
let isOwnSecret = false;
secret.addEventListener('input', () => {
	isOwnSecret = true;
});
byId<HTMLFormElement>('try-form').addEventListener('submit', (event) => {
	event.preventDefault();
	void submit();
});
show();

function chosen(): OperationForm {
	const id = location.hash.slice(1) || 'integration.messages.send';
	return operationForms.find((candidate) => candidate.id === id) ?? (operationForms[0] as OperationForm);
}

function show(): void {
	const { id, method, path, credential, statuses, schema, example } = chosen();
	operation.value = id;
	byId('try-line').textContent = `${method} ${path}`;
	// Keep a credential that the reader typed; otherwise use the demo community's.
	if (!isOwnSecret) secret.value = credential.placeholder;
	byId('try-credential-hint').textContent =
		`Sent as “${credential.header}: ${credential.prefix}…”, and not stored. The mock accepts any value, the server its demo keys.`;
	byId('try-status').replaceChildren(
		new Option('default: depends on the request', ''),
		...statuses.map((status) => new Option(String(status))),
	);
	form?.destroy();
	fields.replaceChildren();
	form = undefined;
	if (Object.keys(schema.properties as object).length === 0) return;
	form = new Jedison.Create({
		container: fields,
		theme: new Jedison.Theme(),
		schema,
		data: example,
		showErrors: 'change',
		deactivateNonRequired: true,
		enablePropertiesToggle: true,
		// Fields that the example lacks, or that the reader removes, are not sent.
		enforceRequired: false,
		btnIcons: false,
		translations: { en: { propertiesToggle: 'Optional fields' } },
	});
}

async function submit(): Promise<void> {
	const description = chosen();
	const response = byId('try-response');
	const host = byId<HTMLInputElement>('try-host').value.trim().replace(/\/$/, '');
	const credential = secret.value;
	const status = byId<HTMLSelectElement>('try-status').value;
	try {
		const request = toRequest(description, (form?.getValue() ?? {}) as never, { host, credential, status });
		showResponse(response, await send(request));
	} catch (error) {
		showFailure(response, error as Error);
	}
	// On a phone the response is below the form.
	response.scrollIntoView({ block: 'nearest' });
}
