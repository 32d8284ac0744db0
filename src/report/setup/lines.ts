import { plainText } from "../render/plain.ts";
import { tellingIn } from "../telling.ts";
import type { Language } from "../words/languages.ts";
import type { SetupChange } from "./facts.ts";

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
