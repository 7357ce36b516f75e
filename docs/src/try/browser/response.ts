import type { ReceivedResponse } from './request.ts';

export function showResponse(place: HTMLElement, { status, statusText, headers, body, milliseconds }: ReceivedResponse): void {
	const line = element('p', `${status} ${statusText}`.trim(), status < 400 ? 'status good' : 'status bad');
	line.append(element('small', `${Math.round(milliseconds)} ms`));
	const shown = headers.filter(([name]) => name !== 'sl-violations').map(([name, value]) => `${name}: ${value}`);
	place.replaceChildren(element('h2', 'Response'), line, code(pretty(body), 'Body'), code(shown.join('\n'), 'Headers'));
}

/** The first line of the message is the error, the others are commands that fix it. */
export function showFailure(place: HTMLElement, { message }: Error): void {
	const [problem = '', ...commands] = message.split('\n');
	place.replaceChildren(element('h2', 'Response'), element('p', problem, 'status bad'));
	if (commands.length > 0) place.append(code(commands.join('\n'), 'Commands'));
}

function pretty(body: string): string {
	try {
		return JSON.stringify(JSON.parse(body), undefined, 2);
	} catch {
		return body;
	}
}

function code(text: string, label: string): HTMLElement {
	const block = element('pre', '');
	block.tabIndex = 0;
	block.setAttribute('aria-label', label);
	block.append(element('code', text));
	return block;
}

function element(name: string, text: string, className = ''): HTMLElement {
	const made = document.createElement(name);
	made.textContent = text;
	made.className = className;
	return made;
}
