import { cancelledBySignals } from "../../actions/step.ts";
import { terminalInputs } from "../../inputs/actions.ts";
import { ConfigurationError, didYouMean, show } from "../../inputs/configuration-error.ts";
import { suggest } from "../../inputs/suggestion.ts";
import { exitCodes } from "../exit-codes.ts";
import { changeOptions, openTerminal } from "../terminal.ts";

/** `ion-verify setup [plan|apply|remove]`. @returns the exit code. @throws {ConfigurationError} of wrong options or definitions. */
export async function setupFromTerminal(args: readonly string[]): Promise<number> {
  const [mode = "", ...rest] = args;
  const modes = ["plan", "apply", "remove"];
  const named = modes.includes(mode);
  if (!named && mode !== "" && !mode.startsWith("-")) {
    const meant = suggest(mode, modes);
    const allowed = meant === undefined ? "`plan`, `apply` or `remove`" : didYouMean(`\`${meant}\``);
    throw new ConfigurationError([{ name: show(mode), value: "no mode of setup", allowed, where: "argument" }]);
  }
  const given = named ? [...rest, "--mode", mode] : args;
  const { inputs, live, publish } = await openTerminal(given, changeOptions, terminalInputs.setup);
  const { setUp } = await import("../../actions/setup.ts");
  const { setupDocument } = await import("../../report/setup/summary.ts");
  const { isWhole } = await import("../../report/setup/facts.ts");
  const say = (line: string): void => live.say(line);
  const facts = await setUp(inputs, { say, warn: say, publish: async () => undefined }, cancelledBySignals());
  await publish({ document: setupDocument(facts), json: facts });
  return isWhole(facts) ? exitCodes.success : exitCodes.failure;
}

/** `ion-verify rollback`. @returns the exit code. @throws {ConfigurationError} of wrong options. */
export async function rollbackFromTerminal(args: readonly string[]): Promise<number> {
  const { inputs, live, publish } = await openTerminal(args, changeOptions, terminalInputs.rollback);
  const { rollBack } = await import("../../actions/rollback.ts");
  const { rollbackDocument } = await import("../../report/traffic/rollback.ts");
  const summary = await rollBack(inputs, (message) => live.say(message), cancelledBySignals());
  await publish({ document: rollbackDocument(summary), json: summary });
  const { done, outcome } = summary.facts;
  return done || outcome.code === "planned" ? exitCodes.success : exitCodes.failure;
}

/** `ion-verify rollout`. @returns the exit code. @throws {ConfigurationError} of wrong options. */
export async function rolloutFromTerminal(args: readonly string[]): Promise<number> {
  const { inputs, live, publish } = await openTerminal(args, changeOptions, terminalInputs.rollout);
  const { rollOut } = await import("../../actions/rollout.ts");
  const { isDone, renderRollout, rolloutDocument } = await import("../../report/traffic/rollout.ts");
  const { language } = inputs.settings;
  const tell = (line: string): void => live.say(line);
  const { facts, service, reports } = await rollOut(inputs, { tell, warn: tell, commit: null }, cancelledBySignals());
  const summary = { language, service, facts };
  const last = reports.at(-1) ?? null;
  await publish({
    document: rolloutDocument(summary, last),
    json: { facts, reports },
    markdown: () => renderRollout(summary, last),
  });
  return isDone(facts) ? exitCodes.success : exitCodes.failure;
}
