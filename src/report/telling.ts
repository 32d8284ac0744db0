import { formatFor } from "./text/format.ts";
import { code, quote } from "./text/marked.ts";
import type { Voice } from "./voice.ts";
import type { Language } from "./words/languages.ts";
import { type Words, wordsFor } from "./words/catalogues.ts";

/** What a report is told with: the words of a language, and its way to write figures and what others said. */
export interface Telling {
  words: Words;
  voice: Voice;
}

const known = new Map<string, Telling>();

/** Times are UTC with seconds; in another zone, an IANA name, without. */
export function tellingIn(language: Language, zone?: string): Telling {
  const key = `${language} ${zone ?? ""}`;
  const telling = known.get(key) ?? newTelling(language, zone);
  known.set(key, telling);
  return telling;
}

function newTelling(language: Language, zone?: string): Telling {
  const words = wordsFor(language);
  const format = formatFor(words.units);
  const own = zone === undefined ? { ...timesIn("UTC"), dateTime: format.dateTime } : timesIn(zone);
  return { words, voice: { ...format, ...own, quote, code, zone: zone ?? "UTC" } };
}

function timesIn(timeZone: string): Pick<Voice, "dateTime" | "day"> {
  // Sweden writes times as ISO 8601 does, with a blank for the T. Made when first asked for: that takes longer than a line.
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (at: number, options: Intl.DateTimeFormatOptions): string => {
    const key = JSON.stringify(options);
    const made = formats.get(key) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, ...options });
    formats.set(key, made);
    return made.format(dated(at));
  };
  return {
    dateTime: (at) => format(at, { dateStyle: "short", timeStyle: "short" }),
    day: (at) => format(at, { dateStyle: "short" }),
  };
}

/** Four digits of a year. A trend's line may meet its limit later than dates reach, and must not stop the report. */
function dated(at: number): number {
  return Number.isNaN(at) ? 0 : Math.min(Math.max(at, 0), 253_370_764_800_000);
}
