import Jedison from 'jedison';
import type { OperationForm } from '../operation-form.ts';
import { FORMATS } from './code.ts';
import { RequestHistory, type SentRequest } from './history.ts';
import { Preview } from './preview.ts';
import { send, type Target, toRequest, type Values } from './request.ts';
import { showFailure, showResponse } from './response.ts';

declare global {
	var operationForms: OperationForm[];
}

const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const operation = byId<HTMLSelectElement>('try-operation');
const fields = byId('try-fields');
let form: { getValue(): unknown; destroy(): void } | undefined;
/** A request of the history, which the form shows next. */
let restored: SentRequest | undefined;
const host = byId<HTMLInputElement>('try-host');
const wanted = byId<HTMLSelectElement>('try-status');
const preview = new Preview(byId('try-request'), (format) => FORMATS[format](chosen(), values(), target()));
const history = new RequestHistory(byId('try-history'), restore);

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
for (const server of document.querySelectorAll<HTMLInputElement>('[name="try-server"]'))
	server.addEventListener('change', () => {
		host.value = server.value;
	});
for (const event of ['input', 'change']) byId('try-form').addEventListener(event, showRequest);
for (const origin of document.querySelectorAll('.try-origin'))
	origin.textContent = location.protocol === 'file:' ? "'*'" : location.origin;
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
	wanted.replaceChildren(
		new Option('default: depends on the request', ''),
		...statuses.map((status) => new Option(String(status))),
	);
	if (restored) {
		host.value = restored.host;
		wanted.value = restored.wanted;
	}
	showFields(schema, restored?.values ?? example);
	restored = undefined;
	showRequest();
}

function showFields(schema: OperationForm['schema'], data: unknown): void {
	// A focused field reports its change when it is removed, which the form library cannot handle then.
	if (fields.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
	form?.destroy();
	fields.replaceChildren();
	form = undefined;
	if (Object.keys(schema.properties as object).length === 0) return;
	const created = new Jedison.Create({
		container: fields,
		theme: new Jedison.Theme(),
		schema,
		data,
		showErrors: 'change',
		deactivateNonRequired: true,
		enablePropertiesToggle: true,
		// Fields that the example lacks, or that the reader removes, are not sent.
		enforceRequired: false,
		btnIcons: false,
		translations: { en: { propertiesToggle: 'Optional fields' } },
	});
	created.on('change', showRequest);
	form = created;
}

function values(): Values {
	return (form?.getValue() ?? {}) as Values;
}

function target(): Target {
	return { host: host.value.trim().replace(/\/$/, ''), credential: secret.value, status: wanted.value };
}

/** Shows the request of the form, and which of both servers it goes to. */
function showRequest(): void {
	for (const server of document.querySelectorAll<HTMLInputElement>('[name="try-server"]'))
		server.checked = server.value === target().host;
	preview.update();
}

function restore(request: SentRequest): void {
	restored = request;
	const { id } = request.form;
	// A change of the hash shows the form.
	if (id === chosen().id) show();
	else location.replace(`#${id}`);
	byId('try-form').scrollIntoView({ block: 'nearest' });
	operation.focus();
}

async function submit(): Promise<void> {
	const place = byId('try-response');
	const [sentForm, sentValues, sentTo] = [chosen(), structuredClone(values()), target()];
	try {
		const request = toRequest(sentForm, sentValues, sentTo);
		const { pathname, search } = new URL(request.url);
		const sent = { form: sentForm, values: sentValues, path: pathname + search, host: sentTo.host, wanted: sentTo.status };
		const response = await send(request).catch((error: Error) => {
			history.add(sent);
			throw error;
		});
		history.add({ ...sent, status: response.status, milliseconds: response.milliseconds });
		showResponse(place, response);
	} catch (error) {
		showFailure(place, error as Error);
	}
	// On a phone the response is below the form.
	place.scrollIntoView({ block: 'nearest' });
}
