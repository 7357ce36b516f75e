/** What stock Prism does in the cases where it differs. The long suite verifies it. */
export const PRISM: Readonly<Record<string, string>> = {};
