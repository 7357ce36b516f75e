/** Every rule and every broken contract; the quick suite takes a few. */
process.env.TEST_SAMPLE = 'all';
await import('../rules.test.ts');

export {};
