import { writeFileSync } from "node:fs";
import type { Report } from "../../report/report.ts";
import { terminalInputs } from "../../inputs/actions.ts";
import { renderMarkdown } from "../../report/markdown.ts";
import { progressLine, readinessLine } from "../../report/progress.ts";
import { headline } from "../../report/sentence.ts";
import { cancelledBySignals } from "../../step.ts";
import { verify } from "../../verify.ts";
import { exitCodeOf, exitCodes } from "../exit-codes.ts";
import { readArguments, readInputs } from "../options.ts";
import { LiveLine } from "./live-line.ts";
import { verifyOptions } from "./options.ts";

/** `ion-verify verify`. @returns the exit code. @throws {ConfigurationError} before any call. */
export async function verifyFromTerminal(args: readonly string[]): Promise<number> {
  const given = readArguments(args, verifyOptions, terminalInputs.verify);
  const { options, faults } = given;
  for (const file of given.files) {
    faults.push({ name: file, value: "not an option", allowed: "options only, see --help", where: "argument" });
  }
  const inputs = await readInputs(given, process.env, ["service", "region"]);
  const { language } = inputs.settings;
  // Stdout holds the one result where it is made for a program.
  const live = new LiveLine(options.json === undefined ? process.stdout : process.stderr);
  if (inputs.configFile !== null) live.say(`Settings from ${inputs.configFile}`);
  const publish = async (report: Report): Promise<void> => {
    live.end();
    if (options.summary !== undefined) writeFileSync(options.summary, renderMarkdown(report));
    if (options.html !== undefined) {
      const { renderPage } = await import("../../report/html/page.ts");
      writeFileSync(options.html, renderPage(report));
    }
    process.stdout.write(
      options.json !== undefined
        ? `${JSON.stringify(report, null, 2)}\n`
        : options.summary === undefined
          ? renderMarkdown(report)
          : `${headline(report)}\n`,
    );
  };
  const { report, cancelled } = await verify(
    inputs,
    {
      onReadiness: (step) => live.say(readinessLine(step, language)),
      onProgress: (progress) => live.status(progressLine(progress, language)),
      // Not an option of the command line.
      onRollback: () => undefined,
      publish,
    },
    cancelledBySignals(),
  );
  if (cancelled) process.exit(exitCodes.failure);
  return exitCodeOf([report]);
}
