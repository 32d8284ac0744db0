import type { Report } from "../report.ts";
import { type Voice, cellVoiceFor, voiceFor } from "../voice.ts";
import { type Words, wordsFor } from "../words/words.ts";

/** What every section of the summary is made from. */
export interface Context {
  report: Report;
  words: Words;
  /** For running text. */
  voice: Voice;
  /** For the cells of tables. */
  cell: Voice;
}

export function contextOf(report: Report): Context {
  const { language } = report;
  return { report, words: wordsFor(language), voice: voiceFor(language, "markdown"), cell: cellVoiceFor(language) };
}

/** A part that is shown on demand. `title` is ours. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** The parts that are there, as paragraphs. "" when none is. */
export function paragraphs(...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join("\n\n");
}

/** At most `most` rows, and how many were left out. */
export function firstOf<T>(items: T[], most: number, more: (left: number) => string): { shown: T[]; rest: string } {
  const left = items.length - most;
  return left > 0 ? { shown: items.slice(0, most), rest: more(left) } : { shown: items, rest: "" };
}
