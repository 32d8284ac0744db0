import type { Language } from "../inputs/settings.ts";
import { en } from "./words.en.ts";
import { ko } from "./words.ko.ts";

/** All that is said to people, in one language. English is the measure: a phrase that a language lacks is a type error. */
export type Words = typeof en;

const WORDS: Record<Language, Words> = { en, ko };

export function wordsFor(language: Language): Words {
  return WORDS[language];
}
