import { terminalInputs } from "../../inputs/actions.ts";
import { reportOn } from "../../actions/report.ts";
import { periodHeadline } from "../../report/period/headline.ts";
import { renderPeriodMarkdown } from "../../report/period/markdown.ts";
import { readingLine, sqlLine } from "../../report/period/progress.ts";
import { cancelledBySignals } from "../../actions/step.ts";
import { exitCodes } from "../exit-codes.ts";
import { openTerminal } from "../terminal.ts";

/** `ion-verify report`. @returns the exit code. @throws {ConfigurationError} before any call. */
export async function reportFromTerminal(args: readonly string[]): Promise<number> {
  const { inputs, live, publish } = await openTerminal(args, terminalInputs.report);
  const { language } = inputs.settings;
  const cancel = cancelledBySignals();
  const { job } = await reportOn(
    inputs,
    {
      onReading: (read, expected) => live.status(readingLine(read, expected, language)),
      onSql: (bytes, mostBytes) => live.say(sqlLine(bytes, mostBytes, language)),
      warn: (message) => live.say(message),
      publish: async (report) =>
        await publish({
          json: report,
          markdown: () => renderPeriodMarkdown(report),
          html: async () => (await import("../../report/period/html/page.ts")).renderPeriodPage(report),
          headline: () => periodHeadline(report),
        }),
    },
    cancel,
  );
  if (cancel.aborted) process.exit(exitCodes.failure);
  return exitCodes[job];
}
