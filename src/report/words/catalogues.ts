import { en } from "./en.ts";
import { ko } from "./ko.ts";
import type { Language } from "./languages.ts";

/** All that is said to people, in one language. */
export type Words = typeof en;

const catalogues: Record<Language, Words> = { en, ko };

export function wordsFor(language: Language): Words {
  return catalogues[language];
}
