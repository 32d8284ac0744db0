import { writeFileSync } from "node:fs";
import { terminalInputs } from "../../inputs/actions.ts";
import { reportOn } from "../../period-report.ts";
import { periodHeadline, renderPeriodMarkdown } from "../../report/period/markdown.ts";
import type { PeriodReport } from "../../report/period/period-report.ts";
import { readingLine, sqlLine } from "../../report/period/progress.ts";
import { cancelledBySignals } from "../../step.ts";
import { exitCodes } from "../exit-codes.ts";
import { readArguments, readInputs } from "../options.ts";
import { LiveLine } from "../verify/live-line.ts";
import { reportOptions } from "./options.ts";

/** `ion-verify report`. @returns the exit code. @throws {ConfigurationError} before any call. */
export async function reportFromTerminal(args: readonly string[]): Promise<number> {
  const given = readArguments(args, reportOptions, terminalInputs.report);
  const { options, faults } = given;
  for (const file of given.files) {
    faults.push({ name: file, value: "not an option", allowed: "options only, see --help", where: "argument" });
  }
  const inputs = await readInputs(given, process.env, ["service", "region"]);
  const { language } = inputs.settings;
  // Stdout holds the one result where it is made for a program.
  const live = new LiveLine(options.json === undefined ? process.stdout : process.stderr);
  if (inputs.configFile !== null) live.say(`Settings from ${inputs.configFile}`);
  const cancel = cancelledBySignals();
  const publish = async (report: PeriodReport): Promise<void> => {
    live.end();
    if (options.summary !== undefined) writeFileSync(options.summary, renderPeriodMarkdown(report));
    if (options.html !== undefined) {
      const { renderPeriodPage } = await import("../../report/period/html/page.ts");
      writeFileSync(options.html, renderPeriodPage(report));
    }
    process.stdout.write(
      options.json !== undefined
        ? `${JSON.stringify(report, null, 2)}\n`
        : options.summary === undefined
          ? renderPeriodMarkdown(report)
          : `${periodHeadline(report)}\n`,
    );
  };
  const { job } = await reportOn(
    inputs,
    {
      onReading: (read, expected) => live.status(readingLine(read, expected, language)),
      onSql: (bytes, mostBytes) => live.say(sqlLine(bytes, mostBytes, language)),
      publish,
    },
    cancel,
  );
  if (cancel.aborted) process.exit(exitCodes.failure);
  return exitCodes[job];
}
