import type { Language } from "../../inputs/settings.ts";
import { en } from "./en/verification.ts";
import { ko } from "./ko/verification.ts";

/** All that is said to people, in one language. English is the measure: a phrase that a language lacks is a type error. */
export type Words = typeof en;

const WORDS: Record<Language, Words> = { en, ko };

export function wordsFor(language: Language): Words {
  return WORDS[language];
}
