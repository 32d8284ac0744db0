import { type LatencyUnit, unitsAMs } from "../inputs/latency-unit.ts";
import type { RequestObservation } from "./observation.ts";

export type Latency = Pick<RequestObservation, "latencyMs" | "unusable">;

/** Milliseconds of one, by every spelling that logs and languages have for it. */
const spelled: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [1e-6, "ns nsec nsecs nano nanos nanosecond nanoseconds"],
      [1e-3, "us µs μs usec usecs micro micros microsecond microseconds"],
      [1, "ms msec msecs milli millis millisecond milliseconds"],
      [1000, "s sec secs second seconds"],
      [60_000, "m min mins minute minutes"],
      [3_600_000, "h hr hrs hour hours"],
    ] as const
  ).flatMap(([ms, names]) => names.split(" ").map((name) => [name, ms])),
);

const number = String.raw`\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?`;
const bare = new RegExp(`^([+-]?)(${number})$`, "i");
/** `512ms`, `0.512 s`, and what Go prints: `1m30.5s`. */
const measured = new RegExp(`^([+-]?)((?:(?:${number})\\s*[a-zµμ]+\\s*)+)$`, "i");
const measuredPart = new RegExp(`(${number})\\s*([a-zµμ]+)\\s*`, "gi");
/** `00:00:01.5`, as .NET prints a TimeSpan. */
const clock = /^([+-]?)(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/;
/** `PT1M0.5S`, as Java prints a Duration, `P0DT0H1M0.5S` as pandas does. */
const iso = /^([+-]?)P(?:0D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/i;

const mostCharacters = 60;

/**
 * The one grammar of latencies, for every place that reads one. A number, or a text of one, is in `unit`; a unit in the text
 * wins. A Duration may come as `{seconds, nanos}`. Anything else is counted as unusable, never guessed.
 */
export function readLatency(value: unknown, unit: LatencyUnit): Latency {
  if (value === undefined || value === null) return { latencyMs: null, unusable: "missing" };
  const ms = msOf(value, unit);
  if (ms === null || !Number.isFinite(ms)) return { latencyMs: null, unusable: "notANumber" };
  // Also −0, which a text may be.
  return ms < 0 ? { latencyMs: null, unusable: "negative" } : { latencyMs: ms + 0, unusable: null };
}

/** As a filter of Cloud Logging compares a bare number of the app's. */
export function inUnit(ms: number, unit: LatencyUnit): number {
  // By division where the unit is longer, so that no digits are made up.
  return unit === "s" ? ms / 1000 : ms * unitsAMs[unit];
}

function msOf(value: unknown, unit: LatencyUnit): number | null {
  if (typeof value === "number") return value / unitsAMs[unit];
  if (typeof value === "string") return msOfText(value.trim(), unit);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? msOfObject(value) : null;
}

function msOfText(text: string, unit: LatencyUnit): number | null {
  if (text.length > mostCharacters) return null;
  const plain = bare.exec(text);
  if (plain !== null) return signed(plain[1], Number(plain[2]) / unitsAMs[unit]);
  const [, sign, parts] = measured.exec(text) ?? [];
  if (parts !== undefined) return signed(sign, sumOf(parts));
  const times = clock.exec(text) ?? iso.exec(text);
  if (times === null) return null;
  const [, of, hours, minutes, seconds] = times;
  if (hours === undefined && minutes === undefined && seconds === undefined) return null;
  return signed(of, Number(hours ?? 0) * 3_600_000 + Number(minutes ?? 0) * 60_000 + Number(seconds ?? 0) * 1000);
}

/** Null: one of the units is none. */
function sumOf(parts: string): number | null {
  let sum = 0;
  for (const [, amount, name = ""] of parts.matchAll(measuredPart)) {
    const ms = spelled[name.toLowerCase()];
    if (ms === undefined) return null;
    sum += Number(amount) * ms;
  }
  return sum;
}

/** google.protobuf.Duration as its JSON of old and as BigQuery gives it: int64 as text, what is zero left out. */
function msOfObject(value: object): number | null {
  const known = Object.entries(value).filter(([, part]) => part !== null);
  if (known.length === 0 || known.some(([key]) => key !== "seconds" && key !== "nanos")) return null;
  const part = (name: "seconds" | "nanos"): number => {
    const one: unknown = (value as Record<string, unknown>)[name] ?? 0;
    return typeof one === "number" || (typeof one === "string" && bare.test(one)) ? Number(one) : Number.NaN;
  };
  return part("seconds") * 1000 + part("nanos") / 1e6;
}

function signed(sign: string | undefined, ms: number | null): number | null {
  return ms === null ? null : sign === "-" ? -ms : ms;
}
