import type { Language } from "../../inputs/settings.ts";
import { en, type SetupWords } from "../words/en/setup.ts";
import { ko } from "../words/ko/setup.ts";

const all: Record<Language, SetupWords> = { en, ko };

export function setupWordsFor(language: Language): SetupWords {
  return all[language];
}
