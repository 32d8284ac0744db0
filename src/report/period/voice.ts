import type { Language } from "../words/words.ts";
import { type Style, type Voice, cellVoiceFor, voiceFor } from "../voice.ts";

/** How a period's report is said: its times are of the reader's zone. */
export interface PeriodVoice extends Voice {
  /** `2026-11-20 18:26` */
  at(at: number): string;
  /** `2026-11-20` */
  day(at: number): string;
  /** `Asia/Seoul` */
  zone: string;
}

export function periodVoice(language: Language, zone: string, style: Style): PeriodVoice {
  return { ...voiceFor(language, style), ...times(zone) };
}

export function periodCellVoice(language: Language, zone: string): PeriodVoice {
  return { ...cellVoiceFor(language), ...times(zone) };
}

function times(timeZone: string): Pick<PeriodVoice, "at" | "day" | "zone"> {
  // Sweden writes times as ISO 8601 does, with a blank for the T.
  const full = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  const date = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return { at: (at) => full.format(dated(at)), day: (at) => date.format(dated(at)), zone: timeZone };
}

/** Four digits of a year. A trend's line may meet its limit later than dates reach, and must not stop the report. */
function dated(at: number): number {
  return Math.min(Math.max(at, 0), 253_370_764_800_000);
}
