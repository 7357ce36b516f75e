#!/usr/bin/env node
// An older Node stops at the first import of the server with a SyntaxError, so that its version is checked before. What is written
// here has to run on Node 14.
const NEEDED = [24, 7];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
	import('../dist/cli/main.js');
} else {
	process.stderr.write(
		`returning-ai-server needs Node.js ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org/en/download, or with a version manager, such as "nvm install ${NEEDED[0]}".\n`,
	);
	process.exitCode = 1;
}
