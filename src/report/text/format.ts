import type { Unit } from "../../checks/finding.ts";

/** Figures as people of one language write them. */
export interface Format {
  count: (value: number) => string;
  /** A rate 0..1 as a percentage: `0.05 %`. */
  percent: (rate: number) => string;
  /** Milliseconds: `840 ms`, `1.25 s`, `2 min 30 s`, `1 h 30 min`. */
  duration: (ms: number) => string;
  /** Bytes in MB of 10^6, the unit of Cloud Run's limits and of the budgets. */
  bytes: (value: number) => string;
  unit: (value: number, unit: Unit) => string;
  /** `1 in 20,000`, from the natural logarithm of the 20,000; rounded so that it never claims more than it is. */
  odds: (lnOneIn: number) => string;
  /** UTC time of day: `14:03:22`. */
  time: (at: number) => string;
  /** UTC date and time: `2026-03-02 14:03:22`. */
  dateTime: (at: number) => string;
}

/** How one language writes units. */
export interface Units {
  locale: string;
  percent: string;
  ms: string;
  s: string;
  min: string;
  h: string;
  mb: string;
  /** @param value rounded to two digits; `count`: the same, written. */
  oneIn: (count: string, value: number) => string;
}

/** Beyond a billion no reader gains by a further digit. */
const LARGEST_ODDS = 1e9;

export function formatFor(units: Units): Format {
  // Each takes longer to make than to use a hundred times.
  const formats = new Map<string, Intl.NumberFormat>();
  const number = (value: number, options: Intl.NumberFormatOptions): string => {
    // Most are whole and small. A run's first line waits for no format.
    const whole = options.maximumFractionDigits === 0 ? Math.round(value) : value;
    if (Number.isInteger(whole) && whole >= 0 && whole < 1000 && Object.keys(options).length === 1)
      return String(whole);
    const key = JSON.stringify(options);
    // An approximate zero from below must not read "-0".
    const format = formats.get(key) ?? new Intl.NumberFormat(units.locale, { signDisplay: "negative", ...options });
    formats.set(key, format);
    return format.format(value);
  };

  const count = (value: number): string => number(value, { maximumFractionDigits: 2 });

  const percent = (rate: number): string => {
    const value = rate * 100;
    const size = Math.abs(value);
    const rounded = number(value, percentDigits(size));
    // What is not all must not be rounded to 100.
    const shown = rate < 1 && rounded === "100" ? "99.99" : rounded;
    return `${shown}${units.percent}`;
  };

  const duration = (ms: number): string => {
    if (Math.abs(ms) < 999.5)
      return `${number(ms, ms < 10 ? { maximumFractionDigits: 1 } : { maximumFractionDigits: 0 })}${units.ms}`;
    if (ms < 59_995) return `${number(ms / 1000, { maximumFractionDigits: ms < 10_000 ? 2 : 1 })}${units.s}`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600) return joined(Math.floor(seconds / 60), units.min, seconds % 60, units.s);
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), units.h, minutes % 60, units.min);
  };

  const joined = (large: number, largeUnit: string, small: number, smallUnit: string): string =>
    `${count(large)}${largeUnit}${small === 0 ? "" : ` ${small}${smallUnit}`}`;

  const bytes = (value: number): string =>
    `${number(value / 1e6, { maximumFractionDigits: Math.abs(value) < 1e7 ? 1 : 0 })}${units.mb}`;

  return {
    count,
    percent,
    duration,
    bytes,
    unit(value, unit) {
      switch (unit) {
        case "ratio":
          return percent(value);
        case "ms":
          return duration(value);
        case "bytes":
          return bytes(value);
        case "count":
          return count(value);
      }
    },
    odds(lnOneIn) {
      const oneIn = Math.min(Math.exp(Math.min(lnOneIn, Math.log(LARGEST_ODDS))), LARGEST_ODDS);
      const rounded = floorToTwoDigits(Math.max(1, oneIn));
      return units.oneIn(count(rounded), rounded);
    },
    time: (at) => iso(at).slice(11, 19),
    dateTime: (at) => iso(at).slice(0, 19).replace("T", " "),
  };
}

function percentDigits(size: number): Intl.NumberFormatOptions {
  if (size >= 10 && size < 99) return { maximumFractionDigits: 1 };
  if (size >= 1) return { maximumFractionDigits: 2 };
  return { maximumSignificantDigits: 2 };
}

/** exp(ln 200) is a hair under 200: the small allowance keeps it 200. */
function floorToTwoDigits(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value * (1 + 1e-9))) - 1);
  return Math.floor((value * (1 + 1e-9)) / step) * step;
}

/** Dates reach to 8.64e15 ms (ECMAScript, time values); a wrong one must not stop the report. */
function iso(at: number): string {
  const known = Number.isNaN(at) ? 0 : at;
  return new Date(Math.min(Math.max(known, -62_135_596_800_000), 253_402_300_799_000)).toISOString();
}
