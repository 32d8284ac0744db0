import type { Language } from "../../inputs/settings.ts";
import { en, type PageWords } from "../words/en/page.ts";
import { ko } from "../words/ko/page.ts";

const WORDS: Record<Language, PageWords> = { en, ko };

export function pageWordsFor(language: Language): PageWords {
  return WORDS[language];
}
