/** Every planted edit; the quick suite takes one. */
process.env.TEST_SAMPLE = 'all';
await import('../semver-level.test.ts');

export {};
