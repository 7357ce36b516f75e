/** The requests of this visit. They are in memory only, without credentials, and gone when the page closes. */
import type { OperationForm } from '../operation-form.ts';
import type { Values } from './request.ts';

export interface SentRequest {
	form: OperationForm;
	/** The path as sent. */
	path: string;
	host: string;
	values: Values;
	/** The status that the mock was asked for, or an empty string. */
	wanted: string;
	/** No status: no response was received. */
	status?: number;
	milliseconds?: number;
}

const MAXIMUM = 50;

export class RequestHistory {
	readonly #section: HTMLElement;
	readonly #list: HTMLElement;
	readonly #restore: (request: SentRequest) => void;

	constructor(section: HTMLElement, restore: (request: SentRequest) => void) {
		this.#section = section;
		this.#list = section.querySelector('ol') as HTMLElement;
		this.#restore = restore;
	}

	add(request: SentRequest): void {
		const button = document.createElement('button');
		button.type = 'button';
		const { form, path, status, milliseconds = 0 } = request;
		const result = status === undefined ? 'no response' : `${status}, ${Math.round(milliseconds)} ms`;
		button.append(text('span', `${form.method} ${path}`), ' ', text('small', `${result}, ${new Date().toLocaleTimeString()}`));
		button.addEventListener('click', () => this.#restore(request));
		const item = document.createElement('li');
		item.append(button);
		this.#list.prepend(item);
		this.#list.children[MAXIMUM]?.remove();
		this.#section.hidden = false;
	}
}

function text(name: string, content: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = content;
	return element;
}
