import { afterAll, beforeAll } from 'vitest';
import { startWorld, type World } from '../world.ts';
import { scenarios, type Target, targetOn } from './scenarios.ts';

let world: World;
let target: Target;
beforeAll(async () => {
	world = await startWorld();
	target = targetOn('http://localhost', world.server.fetch);
});
afterAll(() => world.close());

scenarios(() => target);
