import { cancelledBySignals } from "../../actions/step.ts";
import { verify } from "../../actions/verify.ts";
import { terminalInputs } from "../../inputs/actions.ts";
import { pageOf } from "../../publish/report-file.ts";
import { verificationDocument } from "../../report/documents/verification.ts";
import { progressLines, readinessLines } from "../../report/progress.ts";
import { exitCodeOf, exitCodes } from "../exit-codes.ts";
import { openTerminal, reportingOptions } from "../terminal.ts";

/** `ion-verify verify`. @returns the exit code. @throws {ConfigurationError} before any call. */
export async function verifyFromTerminal(args: readonly string[]): Promise<number> {
  const { inputs, live, publish } = await openTerminal(args, reportingOptions, terminalInputs.verify);
  const { language } = inputs.settings;
  const ofReadiness = readinessLines(language);
  // A look from a terminal changes nothing. What a job does to the traffic is no option here, nor is it taken from the job's file.
  const settings = { ...inputs.settings, rollback: false, releasePin: false };
  const { report, cancelled } = await verify(
    { ...inputs, settings },
    {
      onReadiness: (step) => live.say(ofReadiness(step)),
      onProgress: (progress) => live.status(...progressLines(progress, language)),
      onRollback: () => undefined,
      warn: (message) => live.say(message),
      publish: async (one) => {
        const document = verificationDocument(one);
        await publish({
          document,
          json: one,
          html: async () => await pageOf(one),
        });
      },
    },
    cancelledBySignals(),
  );
  if (cancelled) process.exit(exitCodes.failure);
  return exitCodeOf([report]);
}
