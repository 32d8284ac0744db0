import { parsePercentage, percentagePattern } from "./percentage.ts";
import { parseSize, sizePattern } from "./size.ts";

/** What an instance may use of its memory: so many bytes, or a share, 0..1, of what it is configured with. */
export type MemoryBudget = { bytes: number } | { share: number };

/** Also published in the JSON Schema. */
export const memoryBudgetPattern = `${sizePattern}|${percentagePattern}`;

/** `90%` → a share, `500MB` → bytes. Null for anything else, a bare number, nothing, and more than all. */
export function parseMemoryBudget(text: string): MemoryBudget | null {
  const share = parsePercentage(text);
  if (share !== null) return share > 0 ? { share } : null;
  const bytes = parseSize(text);
  return bytes !== null && bytes > 0 ? { bytes } : null;
}
