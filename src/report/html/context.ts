import type { Report } from "../report.ts";
import { type Voice, voiceFor } from "../voice.ts";
import type { PageWords } from "../words/en/page.ts";
import { type Words, wordsFor } from "../words/words.ts";

/** What every part of the page is made from. */
export interface Context {
  report: Report;
  words: Words;
  /** The words that only this page has. */
  page: PageWords;
  /** For phrases, which then are markup. */
  voice: Voice;
}

export function contextOf(report: Report): Context {
  const { language } = report;
  return {
    report,
    words: wordsFor(language),
    page: wordsFor(language).page,
    voice: voiceFor(language, "html"),
  };
}

/** "✅ pass" without its mark: the page draws its own. */
export function withoutMark(text: string): string {
  return text.replace(/^[^\p{L}]+/u, "");
}
