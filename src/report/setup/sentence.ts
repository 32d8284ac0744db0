import { type Style, type Voice, voiceFor } from "../voice.ts";
import { isWhole, type SetupChange, type SetupFacts, type SetupNotice } from "./facts.ts";
import type { Counts, SetupWords } from "../words/en/setup.ts";
import { type Language, wordsFor } from "../words/words.ts";

/** The first line of what people see of a setup. */
export function setupHeadline(facts: SetupFacts, style: Style = "plain"): string {
  const words = wordsFor(facts.language).setup;
  const voice = voiceFor(facts.language, style);
  const counts = countsOf(facts);
  const sentence = facts.mode === "plan" ? words.planned(counts) : words.applied(counts);
  return `${words.heads[headOf(facts, counts)]} — ${voice.code(facts.service.name)}: ${sentence}`;
}

function headOf(facts: SetupFacts, counts: Counts): keyof SetupWords["heads"] {
  if (facts.mode === "plan") return "plan";
  if (!isWhole(facts)) return "failed";
  if (counts.held > 0) return "held";
  if (counts.create + counts.change + counts.replace + counts.remove === 0) return "nothing";
  return facts.mode === "remove" ? "removed" : "done";
}

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

export function setupNotice(notice: SetupNotice, words: SetupWords, voice: Voice): string {
  // The dictionary's type ties each phrase to its own notice; looked up by a union's code, that tie is lost to the checker.
  const phrase = words.notices[notice.code] as (voice: Voice, notice: SetupNotice) => string;
  return phrase(voice, notice);
}

/** For the job's log, while a metric is awaited. */
export function waitingLine(title: string, ms: number, language: Language): string {
  return wordsFor(language).setup.waiting(voiceFor(language, "plain"), title, ms);
}

/** For the job's log, after each change. */
export function doneLine(
  { kind, title, action }: Pick<SetupChange, "kind" | "title" | "action">,
  language: Language,
): string {
  const words = wordsFor(language).setup;
  return `${words.kinds[kind]} ${voiceFor(language, "plain").code(title)}: ${words.actions.done[action]}`;
}
