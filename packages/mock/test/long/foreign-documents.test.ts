// In full here, by `TEST_SAMPLE=all` of the configuration; the quick suite takes a sample.
import '../foreign-documents.test.ts';
