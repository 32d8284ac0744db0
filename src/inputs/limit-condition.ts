import { checkOf, type IndicatorId, indicatorIds } from "../checks/registry.ts";
import type { Unit } from "../checks/unit.ts";
import { parseDuration } from "./duration.ts";
import { parsePercentage } from "./percentage.ts";
import { parseSize } from "./size.ts";

/** `p95 > 5s`: a figure of a check that is beyond a limit. */
export interface LimitCondition {
  kind: "above";
  indicator: IndicatorId;
  /** In ms, bytes or 0..1. */
  limit: number;
  /** It is a share of what an instance is configured with. */
  ofInstance?: true;
}

/** A limit as people write it, by the unit of the figure. */
const limits: Record<Unit, (text: string) => number | null> = {
  ms: parseDuration,
  ratio: parsePercentage,
  bytes: parseSize,
  count: () => null,
};

/** Null when it is no such condition. */
export function parseLimitCondition(text: string): LimitCondition | null {
  const [, name, limit = ""] = /^([a-z0-9-]+)\s*>\s*(\S+)$/.exec(text.trim()) ?? [];
  const indicator = indicatorIds.find((id) => id === name);
  if (indicator === undefined) return null;
  const unit = checkOf(indicator).figure ?? "count";
  const share = unit === "bytes" ? parsePercentage(limit) : null;
  if (share !== null) return { kind: "above", indicator, limit: share, ofInstance: true };
  const above = limits[unit](limit);
  return above === null ? null : { kind: "above", indicator, limit: above };
}

/** A regular expression without anchors. */
export function limitConditionPattern(of: readonly IndicatorId[]): string {
  return String.raw`(?:${of.join("|")})\s*>\s*[0-9.]+\S+`;
}

export function limitConditionWords(of: readonly IndicatorId[]): string {
  const names = of.map((id) => `\`${id}\``);
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}, \`>\` and a limit with its unit, for example \`p95 > 5s\``;
}
