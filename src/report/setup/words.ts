import type { Language } from "../../inputs/settings.ts";
import { en, type SetupWords } from "./words.en.ts";
import { ko } from "./words.ko.ts";

const all: Record<Language, SetupWords> = { en, ko };

export function setupWordsFor(language: Language): SetupWords {
  return all[language];
}
