import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { ConfigurationError } from "../inputs/configuration-error.ts";
import { mendProxies } from "../inputs/proxies.ts";
import { suggest } from "../inputs/suggestion.ts";
import { exitCodes } from "./exit-codes.ts";
import { type Command, help } from "./help.ts";

const helped: readonly Command[] = ["replay", "verify", "report", "doctor", "require", "setup", "rollback", "rollout"];
const commands = [...helped, "help", "version"] as const;

/** The command line. Sets the exit code; the only place of it that catches. */
export async function runCommand(args: readonly string[]): Promise<void> {
  try {
    mendProxies(process.env);
    process.exitCode = await run(args);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${error instanceof ConfigurationError ? error.message : text}\n`);
    process.exitCode = error instanceof ConfigurationError ? exitCodes.usage : exitCodes.failure;
  }
}

async function run([command = "", ...rest]: readonly string[]): Promise<number> {
  const wantsHelp = rest.includes("--help") || rest.includes("-h");
  switch (command) {
    case "replay":
      if (wantsHelp) return print(help("replay"));
      return await (await import("./replay/command.ts")).replay(rest);
    case "verify":
      if (wantsHelp) return print(help("verify"));
      return await (await import("./verify/command.ts")).verifyFromTerminal(rest);
    case "report":
      if (wantsHelp) return print(help("report"));
      return await (await import("./report/command.ts")).reportFromTerminal(rest);
    case "doctor":
      if (wantsHelp) return print(help("doctor"));
      return await (await import("./doctor/command.ts")).doctor(rest);
    case "require":
      if (wantsHelp) return print(help("require"));
      return await (await import("./require/command.ts")).requireVerdict(rest);
    case "setup":
      if (wantsHelp) return print(help("setup"));
      return await (await import("./change/commands.ts")).setupFromTerminal(rest);
    case "rollback":
      if (wantsHelp) return print(help("rollback"));
      return await (await import("./change/commands.ts")).rollbackFromTerminal(rest);
    case "rollout":
      if (wantsHelp) return print(help("rollout"));
      return await (await import("./change/commands.ts")).rolloutFromTerminal(rest);
    case "version":
    case "--version":
      return print(`${version()}\n`);
    case "help":
    case "--help":
    case "-h":
      return print(help(helped.find((one) => one === rest[0]) ?? null));
  }
  if (command === "") {
    process.stderr.write(help(null));
    return exitCodes.usage;
  }
  const meant = suggest(command, commands);
  process.stderr.write(
    `ion-verify has no command ${JSON.stringify(command)}${meant === undefined ? "" : `; is \`${meant}\` meant?`}\n\n${help(null)}`,
  );
  return exitCodes.usage;
}

/** Of the package that this file is in, as it lies on the disk: in dist, or in src. */
function version(): string {
  const path = join(dirname(realpathSync(process.argv[1] ?? "")), "..", "package.json");
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}

function print(text: string): number {
  process.stdout.write(text);
  return exitCodes.success;
}
