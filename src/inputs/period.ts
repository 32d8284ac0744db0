import { parseDuration } from "./duration.ts";

export interface PeriodChoice {
  kind: "day" | "week" | "month" | "custom";
  ms: number;
}

/** `revision`: a short name, or `latest`. */
export interface TrafficWish {
  revision: string;
  percent: number;
}

const dayMs = 86_400_000;

/** A month is 30 days: Logging keeps entries for so long unless told otherwise. */
const named = { day: dayMs, week: 7 * dayMs, month: 30 * dayMs } as const;

export const periodPattern = String.raw`^(?:day|week|month|(?=\d)(?:\d+(?:\.\d+)?d)?(?:\d+(?:\.\d+)?h)?(?:\d+(?:\.\d+)?m)?)$`;

/** Monitoring has a point a minute, and keeps them for six weeks. */
const [leastMs, mostMs] = [10 * 60_000, 42 * dayMs];

/** `day`, `week`, `month`, `12h` → which one, and its length. Null for anything else. */
export function parsePeriod(text: string): PeriodChoice | null {
  if (text === "day" || text === "week" || text === "month") return { kind: text, ms: named[text] };
  const ms = parseDuration(text);
  return ms !== null && ms >= leastMs && ms <= mostMs && ms % 60_000 === 0 ? { kind: "custom", ms } : null;
}

/** An IANA name that this runtime knows. */
export function parseTimeZone(text: string): string | null {
  // The default: asking would load all of the runtime's time zones at each start.
  if (text === "UTC") return text;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

const limit = String.raw`[1-9]\d{0,4}(?:\.\d{1,3})?m?s`;
export const rangePattern = `^(?:${limit}\\s*-\\s*)?${limit}$`;

const rangeExpression = new RegExp(rangePattern);

/** `1s-2s` → both; `2s` → from 0. ms. Null where it does not rise. */
export function parseRange(text: string): { low: number; high: number } | null {
  if (!rangeExpression.test(text)) return null;
  const [first = "", second, ...more] = text.split("-").map((one) => one.trim());
  const [a, b] = [parseDuration(first), second === undefined ? null : parseDuration(second)];
  if (more.length > 0 || a === null || (second !== undefined && b === null)) return null;
  const range = b === null ? { low: 0, high: a } : { low: a, high: b };
  return range.low < range.high ? range : null;
}

const wish = String.raw`(?:latest|[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)=(?:[1-9][0-9]?|100)%`;
export const trafficPattern = `^${wish}(?:\\s*,\\s*${wish}){0,9}$`;
const trafficExpression = new RegExp(trafficPattern);

/** `latest=90%,chat-00041-abc=10%` → shares. Null where they are not 100 % together. */
export function parseTraffic(text: string): TrafficWish[] | null {
  if (!trafficExpression.test(text)) return null;
  const wishes = text.split(",").map((one) => {
    const [revision = "", percent = ""] = one.trim().split("=");
    return { revision, percent: Number.parseInt(percent, 10) };
  });
  return wishes.reduce((sum, { percent }) => sum + percent, 0) === 100 ? wishes : null;
}
