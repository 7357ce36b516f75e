import moved from '../../moved.json' with { type: 'json' };
import { addressIn, forwarded } from './forward.ts';
import { followTheme } from './theme.ts';

followTheme();

const { base = '' } = document.documentElement.dataset;
const root = new URL(base || '.', location.href).pathname;
const target = forwarded(addressIn(root, location), moved);
// An address without an anchor has a page of its own that leads on.
if (target && location.hash) location.replace(base + target);
