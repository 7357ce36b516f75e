import { setUpSampleTabs } from './sample-tabs.ts';

const samples = document.getElementById('sample-tabs');
if (samples) setUpSampleTabs(samples);
