/** `true` if two types are identical. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile if the assertion is false: `isTrue<Equal<typeof data, string>>()`. */
export const isTrue = <Assertion extends true>(assertion?: Assertion): Assertion | undefined => assertion;
