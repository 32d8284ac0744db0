import type { Language } from "../../inputs/settings.ts";
import { en, type PeriodWords } from "../words/en/period.ts";
import { ko } from "../words/ko/period.ts";

const all: Record<Language, PeriodWords> = { en, ko };

export function periodWordsFor(language: Language): PeriodWords {
  return all[language];
}
