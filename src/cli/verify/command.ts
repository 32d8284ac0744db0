import { terminalInputs } from "../../inputs/actions.ts";
import { verificationDocument } from "../../report/documents/verification.ts";
import { renderMarkdown } from "../../report/render/markdown.ts";
import { progressLine, readinessLine } from "../../report/progress.ts";
import { headline } from "../../report/sentence.ts";
import { cancelledBySignals } from "../../actions/step.ts";
import { verify } from "../../actions/verify.ts";
import { pageOf } from "../../publish/report-file.ts";
import { exitCodeOf, exitCodes } from "../exit-codes.ts";
import { openTerminal } from "../terminal.ts";

/** `ion-verify verify`. @returns the exit code. @throws {ConfigurationError} before any call. */
export async function verifyFromTerminal(args: readonly string[]): Promise<number> {
  const { inputs, live, publish } = await openTerminal(args, terminalInputs.verify);
  const { language } = inputs.settings;
  const { report, cancelled } = await verify(
    inputs,
    {
      onReadiness: (step) => live.say(readinessLine(step, language)),
      onProgress: (progress) => live.status(progressLine(progress, language)),
      // Not an option of the command line.
      onRollback: () => undefined,
      warn: (message) => live.say(message),
      publish: async (one) =>
        await publish({
          json: one,
          markdown: () => renderMarkdown(verificationDocument(one)),
          html: async () => await pageOf(one),
          headline: () => headline(one),
        }),
    },
    cancelledBySignals(),
  );
  if (cancelled) process.exit(exitCodes.failure);
  return exitCodeOf([report]);
}
