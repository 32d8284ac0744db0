import type { PeriodReport } from "../../report.ts";
import { periodCellVoice, periodVoice, type PeriodVoice } from "../voice.ts";
import type { PeriodWords } from "../../words/en/period.ts";
import { wordsFor } from "../../words/words.ts";

/** What every section of a period's summary is made from. */
export interface Context {
  report: PeriodReport;
  words: PeriodWords;
  /** For running text. */
  voice: PeriodVoice;
  /** For the cells of tables. */
  cell: PeriodVoice;
}

export function contextOf(report: PeriodReport): Context {
  const { language, timeZone } = report;
  return {
    report,
    words: wordsFor(language).period,
    voice: periodVoice(language, timeZone, "markdown"),
    cell: periodCellVoice(language, timeZone),
  };
}
