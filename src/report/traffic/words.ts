import type { Language } from "../../inputs/settings.ts";
import { en, type TrafficWords } from "../words/en/traffic.ts";
import { ko } from "../words/ko/traffic.ts";

const all: Record<Language, TrafficWords> = { en, ko };

export function trafficWordsFor(language: Language): TrafficWords {
  return all[language];
}
