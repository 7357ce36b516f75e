/** The same scenarios on the mock, which is stateless. */
import { createMockFetch } from '@returning-ai/mock';
import { scenarios, targetOn } from './scenarios.ts';

const target = { ...targetOn('http://localhost', createMockFetch()), isStateful: false };
scenarios(() => target);
