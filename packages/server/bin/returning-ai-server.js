#!/usr/bin/env node
// Checks the Node version before the first import, which is a SyntaxError in an older Node. This file must run on Node 14.
const MIN_VERSION = [24, 7];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1])) {
	import('../dist/cli/main.js');
} else {
	process.stderr.write(
		`returning-ai-server needs Node.js ${MIN_VERSION.join('.')} or newer. This is Node.js ${process.versions.node}. Install a newer version from https://nodejs.org/en/download, or with a version manager, such as "nvm install ${MIN_VERSION[0]}".\n`,
	);
	process.exitCode = 1;
}
