import { type Html, markup, phrase } from "../../html/markup.ts";
import { icon } from "../../html/sections/section.ts";
import { type PageWords } from "../../words/en/page.ts";
import type { Mark, PeriodCheck, PeriodReport } from "../../report.ts";
import { periodVoice, type PeriodVoice } from "../voice.ts";
import type { PeriodWords } from "../../words/en/period.ts";
import { wordsFor } from "../../words/words.ts";

/** What every part of a period's page is made from. */
export interface PeriodContext {
  report: PeriodReport;
  words: PeriodWords;
  /** What it has in common with the page of a verification. */
  page: PageWords;
  /** For phrases, which then are markup. */
  voice: PeriodVoice;
}

export function periodContext(report: PeriodReport): PeriodContext {
  const { language, timeZone } = report;
  return {
    report,
    words: wordsFor(language).period,
    page: wordsFor(language).page,
    voice: periodVoice(language, timeZone, "html"),
  };
}

/** The sign that stands for a mark. */
export function iconOf(mark: Mark): "pass" | "warn" | "fail" | "inconclusive" {
  return mark === "ok" ? "pass" : mark === "warning" ? "warn" : mark === "failed" ? "fail" : "inconclusive";
}

/** A mark's sign, and its word for who does not see it. */
export function signOf(mark: Mark, words: PeriodContext["words"]): Html {
  return markup`${icon(iconOf(mark))}<span class="unseen">${words.marks[mark]}</span>`;
}

/** What a check says of the section that it stands in. */
export function outcome({ words, voice }: PeriodContext, { mark, reason }: PeriodCheck): Html {
  return markup`<p class="outcome">${icon(iconOf(mark))}<span>${phrase(words.reason(voice, reason))}</span></p>`;
}
