import { plainText } from "../render/plain.ts";
import { tellingIn } from "../telling.ts";
import type { Counts } from "../words/en/setup.ts";
import type { Language } from "../words/languages.ts";
import type { SetupChange, SetupFacts } from "./facts.ts";

/** In a plan: what would be done. Else: what was. */
export function countsOf({ mode, changes }: SetupFacts): Counts {
  const moved = changes.filter(({ action, held, done }) => action !== "none" && (mode === "plan" ? !held : done));
  const of = (action: SetupChange["action"]): number => moved.filter((change) => change.action === action).length;
  return {
    create: of("create"),
    change: of("change"),
    replace: of("replace"),
    remove: of("remove"),
    held: changes.filter(({ held }) => held).length,
    failed:
      mode === "plan" ? 0 : changes.filter(({ action, held, done }) => action !== "none" && !held && !done).length,
    unchanged: changes.filter(({ action }) => action === "none").length,
  };
}

/** For the job's log, while a metric is awaited. */
export function waitingLine(title: string, ms: number, what: "metric" | "edits", language: Language): string {
  const { words, voice } = tellingIn(language);
  return plainText(words.setup.waiting[what](voice, title, ms));
}

/** For the job's log, after each change. */
export function doneLine(
  { kind, title, action }: Pick<SetupChange, "kind" | "title" | "action">,
  language: Language,
): string {
  const { words, voice } = tellingIn(language);
  return plainText(`${words.setup.kinds[kind]} ${voice.code(title)}: ${words.setup.actions.done[action]}`);
}
