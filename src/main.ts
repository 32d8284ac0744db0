#!/usr/bin/env node

// The runner starts an action without arguments; with arguments this is the command line. Each loads only its own part.
const args = process.argv.slice(2);
if (args.length === 0) void import("./verify.ts").then(({ runAction }) => runAction());
else void import("./cli/main.ts").then(({ runCommand }) => runCommand(args));
