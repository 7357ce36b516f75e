/** Shows the request before it is sent, and copies it. */
import { FORMATS, type Format } from './code.ts';

export class Preview {
	readonly #code: HTMLElement;
	readonly #read: (format: Format) => string;
	#format: Format = 'HTTP';

	/** `read` returns the request as text, or throws when there is none. */
	constructor(place: HTMLElement, read: (format: Format) => string) {
		this.#code = place.querySelector('code') as HTMLElement;
		this.#read = read;
		const buttons = place.querySelector('[role="group"]') as HTMLElement;
		for (const format of Object.keys(FORMATS) as Format[]) buttons.append(this.#formatButton(format, buttons));
	}

	/** Shows the request of the form as it is now. */
	update(): void {
		try {
			this.#code.textContent = this.#read(this.#format);
		} catch (error) {
			this.#code.textContent = (error as Error).message;
		}
	}

	#formatButton(format: Format, group: HTMLElement): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = format;
		button.setAttribute('aria-pressed', String(format === this.#format));
		button.addEventListener('click', () => {
			this.#format = format;
			for (const other of group.children) other.setAttribute('aria-pressed', String(other === button));
			this.update();
		});
		return button;
	}
}
