#!/usr/bin/env node
// Checks the Node version before the first import, which is a SyntaxError in an older Node. This file must run on Node 14.
const [major, minor] = process.versions.node.split('.').map(Number);
if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) {
	import('../dist/main.js');
} else {
	process.stderr.write(
		`returning-ai needs Node.js 20.19 or newer (in version 22, 22.12 or newer). This is Node.js ${process.versions.node}. Install a newer version from https://nodejs.org/en/download, or with a version manager, such as "nvm install 24".\n`,
	);
	process.exitCode = 1;
}
