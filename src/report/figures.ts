import { isGauge } from "../checks/gauges.ts";
import { agreeingInterval } from "./agreeing.ts";
import type { Finding, FindingId } from "../checks/finding.ts";
import type { Format } from "./text/format.ts";

/** A finding's figures, already written in the reader's way. Null: there is none. */
export interface Figures {
  id: FindingId;
  /** "P95" where the finding is about a quantile of the latency. */
  percentile: string | null;
  value: string | null;
  limit: string;
  /** The limit is this share of what an instance has, and how much that is. Null: it is no share, or nobody knows. */
  share: string | null;
  whole: string | null;
  /** What a comparison compares with. */
  beside: string | null;
  n: string;
  /** The same, not yet written. */
  total: number;
  /** Of probes in the place of users' requests. */
  ofProbes: boolean;
  bad: string | null;
  /** Share of bad ones, and the share that the budget allows. */
  badRate: string | null;
  allowedRate: string | null;
  /** The share that it was to be proven to lie below, where that is not the allowed one. */
  provenRate: string | null;
  /** So many bad ones may come at once; null: they are taken one by one. */
  burst: string | null;
  /** A proof allows for clusters of about so many, as they came in the past; null: for none but these. */
  proofBurst: string | null;
  interval: { low: string; high: string | null } | null;
  /** "1 in 20,000": how unlikely these counts are within the budget, and outside of it; and what the verdict asks for. */
  againstOdds: string | null;
  againstNeeded: string | null;
  forOdds: string | null;
  forNeeded: string | null;
}

/** A finding's figures as its reader writes them. */
export function figuresOf(finding: Finding, format: Format): Figures {
  const { id, decision, value, limit, limitOf, unit, n, bad, evidence } = finding;
  const interval = agreeingInterval(decision, finding.interval, limit);
  const atEnd = finding.reason.code === "breach-at-end" || finding.reason.code === "proven-at-end";
  const show = (figure: number): string => format.unit(figure, unit);
  const odds = (lnE: number, lnThreshold: number, p: number | null, level: number): [string, string] =>
    // The look at the end decided by an exact tail, everything before it by an e-value; 1/E bounds a chance as the tail does.
    atEnd && p !== null
      ? [
          format.odds(-Math.log(Math.max(p, Number.MIN_VALUE))),
          format.odds(-Math.log(Math.max(level, Number.MIN_VALUE))),
        ]
      : [format.odds(lnE), format.odds(lnThreshold)];
  const against = evidence && odds(evidence.failLnE, evidence.failLnThreshold, evidence.pTooMany, evidence.failLevel);
  const inFavour = evidence && odds(evidence.passLnE, evidence.passLnThreshold, evidence.pTooFew, evidence.passLevel);
  return {
    id,
    percentile: /^p\d+$/.test(id) ? id.toUpperCase() : null,
    value: value === null ? null : show(value),
    limit: limit === null ? "–" : show(limit),
    share: limitOf === undefined ? null : format.percent(limitOf.share),
    whole: limitOf === undefined || limitOf.whole === null ? null : show(limitOf.whole),
    beside: limit === null || !("tolerance" in finding.reason) ? null : show(limit / (1 + finding.reason.tolerance)),
    n: format.count(n),
    total: n,
    ofProbes: finding.sample === "probes",
    bad: bad === null ? null : format.count(bad),
    badRate: bad === null || n === 0 ? "–" : format.percent(bad / n),
    allowedRate: evidence === null ? null : format.percent(evidence.allowedRate),
    provenRate: evidence?.provenRate === undefined ? null : format.percent(evidence.provenRate),
    burst: evidence?.burst === undefined ? null : format.count(evidence.burst),
    proofBurst: evidence?.proofBurst === undefined ? null : format.count(Math.round(evidence.proofBurst)),
    interval: interval && { low: show(interval.low), high: interval.high === null ? null : show(interval.high) },
    againstOdds: against?.[0] ?? null,
    againstNeeded: against?.[1] ?? null,
    forOdds: inFavour?.[0] ?? null,
    forNeeded: inFavour?.[1] ?? null,
  };
}

/** What a finding's sample is of, and in what way some of it are bad. Null: it has none that says anything. */
export type SampleOf = "request" | "compared" | "probe" | "point";
export type BadAs = "slow" | "failed" | "waited" | "above";

const OF_REQUESTS: readonly FindingId[] = [
  "error-rate",
  "unlogged-errors",
  "client-errors",
  "cut-answers",
  "baseline-latency",
  "baseline-errors",
  "paired-probes",
  "group",
  "hidden-wait",
];

export function sampleOf({
  id,
  sample,
  unit,
}: Pick<Finding, "id" | "sample" | "unit">): { of: SampleOf; badAs: BadAs } | null {
  if (isGauge(id)) return { of: "point", badAs: "above" };
  if (id.startsWith("probe-")) return { of: "probe", badAs: "failed" };
  const isQuantile = /^p\d+$/.test(id);
  if (!isQuantile && !OF_REQUESTS.includes(id)) return null;
  const badAs = unit === "ms" ? "slow" : id === "hidden-wait" ? "waited" : "failed";
  // They are compared part by part, as far as both were read: fewer than there were, where the window ended early.
  if (id === "baseline-latency" || id === "baseline-errors") return { of: "compared", badAs };
  return { of: sample === "probes" ? "probe" : "request", badAs };
}
