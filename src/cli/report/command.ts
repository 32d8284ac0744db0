import { reportOn } from "../../actions/report.ts";
import { cancelledBySignals } from "../../actions/step.ts";
import { terminalInputs } from "../../inputs/actions.ts";
import { pageOf } from "../../publish/report-file.ts";
import { periodDocument } from "../../report/documents/period.ts";
import { readingLine, sqlLine } from "../../report/progress.ts";
import { exitCodes } from "../exit-codes.ts";
import { openTerminal, reportingOptions } from "../terminal.ts";

/** `ion-verify report`. @returns the exit code. @throws {ConfigurationError} before any call. */
export async function reportFromTerminal(args: readonly string[]): Promise<number> {
  const { inputs, live, publish } = await openTerminal(args, reportingOptions, terminalInputs.report);
  const { language } = inputs.settings;
  const cancel = cancelledBySignals();
  const { job } = await reportOn(
    inputs,
    {
      onReading: (read, expected) => live.status(readingLine(read, expected, language)),
      onSql: (bytes, mostBytes) => live.say(sqlLine(bytes, mostBytes, language)),
      warn: (message) => live.say(message),
      publish: async (report) => {
        const document = periodDocument(report);
        await publish({
          document,
          json: report,
          html: async () => await pageOf(report),
        });
      },
    },
    cancel,
  );
  if (cancel.aborted) process.exit(exitCodes.failure);
  return exitCodes[job];
}
