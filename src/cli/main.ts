import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { ConfigurationError } from "../inputs/configuration-error.ts";
import { mendProxies } from "../inputs/proxies.ts";
import { suggest } from "../inputs/suggestion.ts";
import { exitCodes } from "./exit-codes.ts";
import { type Command, help } from "./help.ts";

type Run = (args: readonly string[]) => Promise<number>;

/** Each is loaded when it is asked for. */
const commands: Record<Command, () => Promise<Run>> = {
  replay: async () => (await import("./replay/command.ts")).replay,
  verify: async () => (await import("./verify/command.ts")).verifyFromTerminal,
  report: async () => (await import("./report/command.ts")).reportFromTerminal,
  doctor: async () => (await import("./doctor/command.ts")).doctor,
  require: async () => (await import("./require/command.ts")).requireVerdict,
  setup: async () => (await import("./change/commands.ts")).setupFromTerminal,
  rollback: async () => (await import("./change/commands.ts")).rollbackFromTerminal,
  rollout: async () => (await import("./change/commands.ts")).rolloutFromTerminal,
};

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
  if (isCommand(command)) {
    if (rest.includes("--help") || rest.includes("-h")) return print(help(command));
    return await (
      await commands[command]()
    )(rest);
  }
  switch (command) {
    case "version":
    case "--version":
      return print(`${version()}\n`);
    case "help":
    case "--help":
    case "-h":
      return helpOn(rest[0]);
  }
  if (command === "") {
    process.stderr.write(help(null));
    return exitCodes.usage;
  }
  return unknown(command);
}

function helpOn(command: string | undefined): number {
  if (command !== undefined && !isCommand(command)) return unknown(command);
  return print(help(command ?? null));
}

function unknown(command: string): number {
  const meant = suggest(command, [...Object.keys(commands), "help", "version"]);
  process.stderr.write(
    `ion-verify has no command ${JSON.stringify(command)}${meant === undefined ? "" : `; is \`${meant}\` meant?`}\n\n${help(null)}`,
  );
  return exitCodes.usage;
}

function isCommand(word: string | undefined): word is Command {
  return word !== undefined && Object.hasOwn(commands, word);
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
