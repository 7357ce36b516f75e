import { afterAll, beforeAll } from 'vitest';
import { scenarios, type Target, targetOn } from '../scenarios.ts';
import { startWorld, type World } from '../world.ts';

let world: World;
let target: Target;
beforeAll(async () => {
	world = await startWorld();
	target = targetOn('http://localhost', world.server.fetch);
});
afterAll(() => world.close());

scenarios(() => target);
