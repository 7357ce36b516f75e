import { SetupError } from '../setup-error.ts';

/** An option of a command, or a field of a request to `/__dev`, that is missing or not valid. */
export class OptionError extends SetupError {
	/** Without the dashes. */
	readonly option: string;

	/** @param message Names options with their dashes. */
	constructor(option: string, message: string) {
		super(message);
		this.option = option;
	}
}

/** @throws OptionError if an option is missing */
export function requireOption<N extends string>(options: Readonly<Partial<Record<N, string>>>, name: N): string {
	const value = options[name];
	if (value !== undefined) return value;
	throw new OptionError(name, `--${name} is missing. See returning-ai-server --help.`);
}
