/** The same scenarios on the mock: it answers every call, and remembers none. */
import { createMockFetch } from '@returning-ai/mock';
import { scenarios, targetOn } from './scenarios.ts';

const target = { ...targetOn('http://localhost', createMockFetch()), remembers: false };
scenarios(() => target);
