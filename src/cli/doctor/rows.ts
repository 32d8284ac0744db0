import { tellingIn } from "../../report/telling.ts";
import type { Voice } from "../../report/voice.ts";
import type { DoctorWords, Look, Said } from "../../report/words/en/doctor.ts";
import type { Language } from "../../report/words/languages.ts";
import type { Words } from "../../report/words/catalogues.ts";

/** What one look of the doctor showed. */
export interface Row {
  /** `wrong`: a verification would end without a verdict. `note`: it would work, and see less. */
  state: "ok" | "note" | "wrong";
  about: Look;
  /** What is seen, or is not. From Google or the service: hostile until escaped. */
  seen: string;
  /** What to do. "": nothing. */
  next: string;
}

const row =
  (state: Row["state"]) =>
  (about: Look, what: string | Said, next = ""): Row => ({
    state,
    about,
    ...(typeof what === "string" ? { seen: what, next } : what),
  });

export const ok = row("ok");
export const note = row("note");
export const wrong = row("wrong");

/** Inputs that fit, as they stand in the config file. */
export type Proposal = Record<string, string>;

/** What the rows are said with. */
export interface Telling {
  all: Words;
  words: DoctorWords;
  f: Voice;
}

export function tellingOf(language: Language): Telling {
  const { words, voice } = tellingIn(language);
  return { all: words, words: words.doctor, f: { ...voice, code: (text) => `\`${text}\`` } };
}
