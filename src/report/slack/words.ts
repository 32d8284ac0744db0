import type { Language } from "../../inputs/settings.ts";
import { en } from "../words/en/slack.ts";
import { ko } from "../words/ko/slack.ts";

/** English is the measure. */
export type SlackWords = typeof en;

const WORDS: Record<Language, SlackWords> = { en, ko };

export function slackWordsFor(language: Language): SlackWords {
  return WORDS[language];
}
