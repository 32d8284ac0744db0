import { plain } from "../report/text/escape.ts";
import type { Language } from "../report/words/languages.ts";
import { say, sayFolded } from "./console.ts";

/** What the runner is given at an action's end. */
export interface Given {
  language: Language;
  outputs: Record<string, string>;
  /** Markdown of the job summary. */
  summary: () => string;
  /** Annotations of what failed. */
  errors: readonly { title: string; message: string }[];
  /** Beside how it ends. */
  warnings?: readonly string[];
  /** What stands folded in the log, for who does not open the summary. */
  folded?: () => { title: string; lines: readonly string[] };
  /** What it does to the job, and the line that says so. */
  ending: { job: "success" | "warning" | "failure"; line: string };
}

const title = "ion-verify";

/**
 * Outputs, summary, annotations, and what becomes of the job. The last must be said whatever became of the others: where a
 * file of the runner's cannot be written, that is a warning.
 */
export async function giveToRunner(
  { language, outputs, summary, errors, warnings = [], folded, ending }: Given,
  summaryFile: string | null,
): Promise<void> {
  // Loaded when all is done: it brings an HTTP client, and no start shall wait for that.
  const core = await import("@actions/core");
  const warn = await warningsToRunner(language);
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    warn(`The outputs could not be written, so that later steps see none of them or not all: ${wordsOf(error)}`);
  }
  if (summaryFile !== null) {
    try {
      await core.summary.addRaw(summary(), true).write();
    } catch (error) {
      warn(`The job summary could not be written: ${wordsOf(error)}`);
    }
  }
  if (folded !== undefined) {
    const { title: name, lines } = folded();
    sayFolded(name, lines);
  }
  for (const { title: of, message } of errors) core.error(message, { title: of });
  for (const message of warnings) core.warning(message, { title });
  const { job, line } = ending;
  if (job === "failure") core.setFailed(line);
  else if (job === "warning") core.warning(line, { title });
  else say(line);
}

/** Says a warning to the runner, harmless like all that is said, in the reader's language. */
export async function warningsToRunner(language: Language): Promise<(message: string) => void> {
  const [core, { wordsFor }] = await Promise.all([import("@actions/core"), import("../report/words/catalogues.ts")]);
  return (message) => core.warning(plain(wordsFor(language).detail(message)), { title });
}

/** The same, for whoever has something to say perhaps: nothing is loaded until then. */
export function warnRunner(language: Language): (message: string) => void {
  return (message) => void warningsToRunner(language).then((warn) => warn(message));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
