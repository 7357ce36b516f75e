/** What a JSON Schema asks for: `a string of 1 to 100 characters`, `a whole number from 1 to 100`. */
export declare function inWords(schema: object): string;

/** What was given, cut short. What is in an object stays there: it may be a secret. */
export declare function given(value: unknown): string;
