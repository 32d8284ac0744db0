import type { Language } from "../words/words.ts";
import { voiceFor } from "../voice.ts";
import { wordsFor } from "../words/words.ts";

/** For the job's log, while entries are read. */
export function readingLine(read: number, expected: number, language: Language): string {
  return wordsFor(language).progress.reading(voiceFor(language, "plain"), read, Math.max(read, expected));
}

/** What a dry run of the SQL tells. */
export function sqlLine(bytes: number, mostBytes: number, language: Language): string {
  return wordsFor(language).progress.sql(voiceFor(language, "plain"), bytes, mostBytes);
}
