/** The expressions that our workflows use: properties, literals, `==`, `!=`, `!`, `&&`, `||`, `startsWith()`, `always()`. */
export type Value = string | number | boolean | null | { [name: string]: Value | undefined };
export type Context = Readonly<Record<string, Value>>;

/** Replaces each `${{ … }}` in a text. */
export function interpolate(text: string, context: Context): string {
	return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => textOf(evaluate(expression, context)));
}

/** The value of an `if:` or of what is between `${{` and `}}`. Throws for everything that it does not know. */
export function evaluate(expression: string, context: Context): Value {
	const text = expression.replace(/^\s*\$\{\{(.*)\}\}\s*$/, '$1');
	const parser = new Parser(tokensOf(text), context);
	const value = parser.either();
	parser.end(text);
	return value;
}

export function isTrue(value: Value): boolean {
	return value !== false && value !== null && value !== '' && value !== 0;
}

function textOf(value: Value): string {
	return value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function tokensOf(text: string): string[] {
	const tokens = text.match(/'(?:[^']|'')*'|[\w-]+(?:\.[\w-]+)*|==|!=|&&|\|\||[!(),]/g) ?? [];
	if (tokens.join('') !== text.replace(/('(?:[^']|'')*')|\s+/g, '$1')) throw new Error(`Unknown expression: ${text}`);
	return tokens;
}

class Parser {
	readonly #tokens: string[];
	readonly #context: Context;

	constructor(tokens: string[], context: Context) {
		this.#tokens = tokens;
		this.#context = context;
	}

	end(text: string): void {
		if (this.#tokens.length > 0) throw new Error(`Unknown expression: ${text}`);
	}

	either(): Value {
		let value = this.#both();
		while (this.#accept('||')) {
			const right = this.#both();
			value = isTrue(value) ? value : right;
		}
		return value;
	}

	#both(): Value {
		let value = this.#equality();
		while (this.#accept('&&')) {
			const right = this.#equality();
			value = isTrue(value) ? right : value;
		}
		return value;
	}

	#equality(): Value {
		const value = this.#unary();
		if (this.#accept('==')) return textOf(value) === textOf(this.#unary());
		if (this.#accept('!=')) return textOf(value) !== textOf(this.#unary());
		return value;
	}

	#unary(): Value {
		if (this.#accept('!')) return !isTrue(this.#unary());
		if (!this.#accept('(')) return this.#operand(this.#tokens.shift() ?? '');
		const value = this.either();
		this.#expect(')');
		return value;
	}

	#operand(token: string): Value {
		if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
		if (/^\d+$/.test(token)) return Number(token);
		if (token === 'true' || token === 'false') return token === 'true';
		return this.#accept('(') ? this.#call(token) : this.#property(token);
	}

	#call(name: string): Value {
		const args: Value[] = [];
		while (!this.#accept(')')) {
			args.push(this.either());
			this.#accept(',');
		}
		if (name === 'always') return true;
		if (name === 'startsWith') return textOf(args[0] ?? null).startsWith(textOf(args[1] ?? null));
		throw new Error(`Unknown function: ${name}()`);
	}

	/** What is not there is null, as on GitHub; but the first name must be that of a context. */
	#property(path: string): Value {
		const [first = '', ...names] = path.split('.');
		if (!Object.hasOwn(this.#context, first)) throw new Error(`Unknown context: ${path}`);
		let value: Value = this.#context[first] ?? null;
		for (const name of names) value = typeof value === 'object' && value !== null ? (value[name] ?? null) : null;
		return value;
	}

	#accept(token: string): boolean {
		if (this.#tokens[0] !== token) return false;
		this.#tokens.shift();
		return true;
	}

	#expect(token: string): void {
		if (!this.#accept(token)) throw new Error(`${token} is missing in an expression.`);
	}
}
