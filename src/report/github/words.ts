import type { Language } from "../../inputs/settings.ts";
import { en } from "../words/en/github.ts";
import { ko } from "../words/ko/github.ts";

/** All that is said on GitHub alone. English is the measure. */
export type GitHubWords = typeof en;

const WORDS: Record<Language, GitHubWords> = { en, ko };

export function gitHubWordsFor(language: Language): GitHubWords {
  return WORDS[language];
}
