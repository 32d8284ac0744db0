/** Inclusive. */
export interface StatusRange {
  from: number;
  to: number;
}

const status = "[1-5][0-9]{2}";
const range = `${status}(?:-${status})?`;

/** Also published in the JSON Schema. It cannot say that a range must not run backwards; the parser does. */
export const statusRangesPattern = `^${range}(?: *, *${range})*$`;

const statusRangesExpression = new RegExp(statusRangesPattern);

/**
 * `500-599`, `400-499,503` → inclusive ranges, lowest first, none touching another. Null for anything else. HTTP defines
 * the statuses 100 to 599 (RFC 9110 §15).
 */
export function parseStatusRanges(text: string): StatusRange[] | null {
  if (!statusRangesExpression.test(text)) return null;
  const ranges = text.split(",").map((part) => {
    const [from = "", to = from] = part.trim().split("-");
    return { from: Number(from), to: Number(to) };
  });
  if (ranges.some(({ from, to }) => from > to)) return null;

  const merged: StatusRange[] = [];
  for (const next of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && next.from <= last.to + 1) last.to = Math.max(last.to, next.to);
    else merged.push(next);
  }
  return merged;
}
