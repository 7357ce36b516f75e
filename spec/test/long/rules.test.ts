/** All rules and all invalid contracts. The quick suite tests a sample. */
process.env.TEST_SAMPLE = 'all';
await import('../rules.test.ts');

export {};
