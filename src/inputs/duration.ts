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
