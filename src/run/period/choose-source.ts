import type { ReportSettings } from "../../inputs/settings.ts";
import type { SourceReason } from "../../report/report.ts";

export type SourceName = ReportSettings["source"] & ("logs" | "monitoring" | "bigquery");

/**
 * So many entries are read one by one: 200 pages and more, at 48 a minute some five minutes. Beyond it the quota, which
 * people share, would be ours for too long.
 */
export const mostExact = 250_000;

/**
 * The sources to try, the best first. Counting all by the logs tells most; SQL tells as much and costs money; Monitoring
 * tells latencies by buckets, of any traffic, by a few calls.
 *
 * @param expected requests in the period by Cloud Monitoring; null: not known.
 */
export function sourcesToTry(
  asked: ReportSettings["source"],
  expected: number | null,
  hasDataset: boolean,
): { order: [SourceName, ...SourceName[]]; reason: SourceReason } {
  if (asked !== "auto") return { order: [asked], reason: { code: "asked-for" } };
  if (expected === null) return { order: ["logs", "monitoring"], reason: { code: "volume-unknown" } };
  if (expected <= mostExact) return { order: ["logs", "monitoring"], reason: { code: "fits-quota", most: mostExact } };
  const reason = { code: "above-quota", most: mostExact } as const;
  return { order: hasDataset ? ["bigquery", "monitoring", "logs"] : ["monitoring", "logs"], reason };
}
