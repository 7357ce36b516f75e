/** The steps that do not run in the test, and why. The test fails when an entry matches no step, or a step neither runs nor is here. */
export interface NotRun {
	file: string;
	job: string;
	step: string;
	reason: string;
}

const IS_SUITE = 'is the suite itself, which .ci/run runs as a new machine would';
const NO_DOCKER = 'needs a Docker daemon; what the image installs is installed and started by with-registry.test.ts';

export const NOT_RUN: readonly NotRun[] = [
	{ file: 'ci.yml', job: 'test', step: 'npm test', reason: IS_SUITE },
	{ file: 'ci.yml', job: 'image', step: 'Build the image', reason: NO_DOCKER },
	{ file: 'ci.yml', job: 'image', step: 'Start the image', reason: NO_DOCKER },
	{
		file: 'nightly.yml',
		job: 'test-all',
		step: 'Install what the long suite needs beside Node, npm and a browser',
		reason: 'installs packages on the machine',
	},
	{ file: 'nightly.yml', job: 'test-all', step: 'npm run test:all', reason: IS_SUITE },
	{
		file: 'nightly.yml',
		job: 'languages',
		step: 'Install the compilers and libraries of the samples',
		reason: 'installs packages on the machine',
	},
	{ file: 'nightly.yml', job: 'languages', step: 'npm run test:languages', reason: 'needs the compilers of 14 languages' },
	{ file: 'nightly.yml', job: 'mutants', step: 'npm run test:mutants -- --size 60', reason: 'takes more than an hour' },
	{ file: 'release.yml', job: 'build', step: 'npm test', reason: IS_SUITE },
	{ file: 'release.yml', job: 'build', step: 'npm audit --omit=dev', reason: 'needs a registry that has a list of known faults' },
	{ file: 'release.yml', job: 'image', step: 'Build the image, start it and push it', reason: NO_DOCKER },
];

export function reasonFor(file: string, job: string, step: string): string | undefined {
	return NOT_RUN.find((entry) => entry.file === file && entry.job === job && entry.step === step)?.reason;
}
