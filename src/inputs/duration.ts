/** Longest unit first: that is also the order in which a duration must name them. */
const unitsMs = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };

const number = String.raw`\d+(?:\.\d+)?`;

/** Also published in the JSON Schema, so it keeps to what ECMAScript regular expressions and JSON Schema share. */
export const durationPattern = `^(?=\\d)${Object.keys(unitsMs)
  .map((unit) => `(?:(${number})${unit})?`)
  .join("")}$`;

const durationExpression = new RegExp(durationPattern);

/**
 * `90s`, `1h30m`, `500ms`, `1.5s` → whole milliseconds. Null for anything else: a bare number above all, because what
 * it means differs from tool to tool (seconds in gcloud, milliseconds in most JavaScript).
 */
export function parseDuration(text: string): number | null {
  const match = durationExpression.exec(text);
  if (match === null) return null;
  const total = Object.values(unitsMs).reduce((sum, unitMs, index) => sum + Number(match[index + 1] ?? 0) * unitMs, 0);
  const rounded = Math.round(total);
  return Number.isSafeInteger(rounded) ? rounded : null;
}

/** The other way, as people write it: 90000 → `1m30s`, 1500 → `1.5s`, 0 → `0s`. */
export function writtenDuration(ms: number): string {
  if (ms > 0 && ms < 1_000) return `${ms}ms`;
  const { d, h, m } = unitsMs;
  const parts = [
    [Math.floor(ms / d), "d"],
    [Math.floor((ms % d) / h), "h"],
    [Math.floor((ms % h) / m), "m"],
    [(ms % m) / unitsMs.s, "s"],
  ] as const;
  const written = parts.map(([count, unit]) => (count === 0 ? "" : `${count}${unit}`)).join("");
  return written === "" ? "0s" : written;
}
