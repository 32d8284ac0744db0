import { writeFileSync } from "node:fs";
import { cancelledBySignals } from "../../actions/step.ts";
import { terminalInputs } from "../../inputs/actions.ts";
import { ConfigurationError, show } from "../../inputs/configuration-error.ts";
import type { FieldName } from "../../inputs/fields.ts";
import type { Inputs } from "../../inputs/read.ts";
import { exitCodes } from "../exit-codes.ts";
import { readArguments, readInputs } from "../options.ts";
import { LiveLine } from "../verify/live-line.ts";
import { changeOptions } from "./options.ts";

interface Opened {
  inputs: Inputs;
  live: LiveLine;
  finish: (done: { json: unknown; markdown: string; headline: string }) => void;
}

/** `ion-verify setup [plan|apply|remove]`. @returns the exit code. @throws {ConfigurationError} of wrong options or definitions. */
export async function setupFromTerminal(args: readonly string[]): Promise<number> {
  const [mode = "", ...rest] = args;
  const named = ["plan", "apply", "remove"].includes(mode);
  const { inputs, live, finish } = await openChange(named ? [...rest, "--mode", mode] : args, terminalInputs.setup);
  const { setUp } = await import("../../actions/setup.ts");
  const { renderSetup } = await import("../../report/setup/summary.ts");
  const { setupHeadline } = await import("../../report/setup/summary.ts");
  const { isWhole } = await import("../../report/setup/facts.ts");
  const say = (line: string): void => live.say(line);
  const facts = await setUp(inputs, { say, warn: say, publish: async () => undefined }, cancelledBySignals());
  finish({ json: facts, markdown: renderSetup(facts), headline: setupHeadline(facts) });
  return isWhole(facts) ? exitCodes.success : exitCodes.failure;
}

/** `ion-verify rollback`. @returns the exit code. @throws {ConfigurationError} of wrong options. */
export async function rollbackFromTerminal(args: readonly string[]): Promise<number> {
  const { inputs, live, finish } = await openChange(args, terminalInputs.rollback);
  const { rollBack } = await import("../../actions/rollback.ts");
  const { renderRollback, rollbackHeadline } = await import("../../report/traffic/rollback.ts");
  const summary = await rollBack(inputs, (message) => live.say(message), cancelledBySignals());
  finish({ json: summary, markdown: renderRollback(summary), headline: rollbackHeadline(summary) });
  const { done, outcome } = summary.facts;
  return done || outcome.code === "planned" ? exitCodes.success : exitCodes.failure;
}

/** `ion-verify rollout`. @returns the exit code. @throws {ConfigurationError} of wrong options. */
export async function rolloutFromTerminal(args: readonly string[]): Promise<number> {
  const { inputs, live, finish } = await openChange(args, terminalInputs.rollout);
  const { rollOut } = await import("../../actions/rollout.ts");
  const { isDone, renderRollout, rolloutHeadline } = await import("../../report/traffic/rollout.ts");
  const { language } = inputs.settings;
  const tell = (line: string): void => live.say(line);
  const { facts, service, reports } = await rollOut(inputs, { tell, warn: tell, commit: null }, cancelledBySignals());
  const summary = { language, service, facts };
  const last = reports.at(-1) ?? null;
  finish({ json: { facts, reports }, markdown: renderRollout(summary, last), headline: rolloutHeadline(summary) });
  return isDone(facts) ? exitCodes.success : exitCodes.failure;
}

async function openChange(args: readonly string[], names: readonly FieldName[]): Promise<Opened> {
  const given = readArguments(args, changeOptions, names);
  const { options, faults } = given;
  for (const file of given.files)
    faults.push({ name: file, value: "not an option", allowed: "options only, see --help", where: "argument" });
  const inputs = await readInputs(given, process.env, ["service", "region"]);
  if (options.summary !== undefined) checkWritable(options.summary);
  // Stdout holds the one result where it is made for a program.
  const live = new LiveLine(options.json === undefined ? process.stdout : process.stderr);
  if (inputs.configFile !== null) live.say(`Settings from ${inputs.configFile}`);
  return {
    inputs,
    live,
    finish: ({ json, markdown, headline }) => {
      live.end();
      if (options.summary !== undefined) writeFileSync(options.summary, markdown);
      const text =
        options.json !== undefined
          ? JSON.stringify(json, null, 2)
          : options.summary === undefined
            ? markdown
            : headline;
      process.stdout.write(`${text.trimEnd()}\n`);
    },
  };
}

/** Before anything is changed. */
function checkWritable(path: string): void {
  try {
    writeFileSync(path, "", { flag: "a" });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError([
      { name: "--summary", value: show(path), allowed: `a path that can be written (${why})`, where: "option" },
    ]);
  }
}
