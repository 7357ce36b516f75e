// Every case, since the long suite sets `TEST_SAMPLE=all`. The quick suite runs a sample.
import '../fuzz.test.ts';
