import moved from '../../moved.json' with { type: 'json' };
import { redirectTarget, siteUrl } from './redirects.ts';
import { setUpTheme } from './theme.ts';

setUpTheme();

const { base = '' } = document.documentElement.dataset;
const root = new URL(base || '.', location.href).pathname;
const target = redirectTarget(siteUrl(root, location), moved);
// An old URL without an anchor has its own page, which redirects.
if (target && location.hash) location.replace(base + target);
