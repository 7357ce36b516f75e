// Every case, since the long suite sets `TEST_SAMPLE=all`. The quick suite runs a sample.
import '../differential.test.ts';
