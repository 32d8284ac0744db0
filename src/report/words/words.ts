import { en } from "./en.ts";
import { ko } from "./ko.ts";

/** All that is said to people, in one language. */
export type Words = typeof en;

/** A further language is a name here and a catalogue beside these: until it is complete nothing compiles. */
export const languageNames = ["en", "ko"] as const;

export type Language = (typeof languageNames)[number];

const catalogues: Record<Language, Words> = { en, ko };

export function wordsFor(language: Language): Words {
  return catalogues[language];
}
