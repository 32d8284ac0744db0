#!/usr/bin/env node
import { basename } from "node:path";
import { isStep, runStep } from "./actions/step.ts";
import { nodeFault } from "./node-fault.ts";

// With arguments this is the command line. The runner starts an action without any: which one, the file's name tells, since
// beside index.js the bundle has one small file for each further action. Each loads only its own part.
const args = process.argv.slice(2);
const fault = nodeFault(process.versions.node);
if (fault !== null) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 2;
} else if (args.length > 0 || !isStep(process.env))
  void import("./cli/main.ts").then(({ runCommand }) => runCommand(args));
else void runStep(async (cancel) => await startAction(basename(process.argv[1] ?? "", ".js"), cancel));

async function startAction(name: string, cancel: AbortSignal): Promise<void> {
  switch (name) {
    case "rollback":
      return await (await import("./actions/rollback.ts")).rollbackStep(cancel);
    case "post":
      return await (await import("./actions/post.ts")).postStep(cancel);
    case "rollout":
      return await (await import("./actions/rollout.ts")).rolloutStep(cancel);
    case "report":
      return await (await import("./actions/report.ts")).reportStep(cancel);
    case "setup":
      return await (await import("./actions/setup.ts")).setupStep(cancel);
    default:
      return await (await import("./actions/verify.ts")).verifyStep(cancel);
  }
}
