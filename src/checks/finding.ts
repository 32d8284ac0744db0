/**
 * One budget or check, judged. Plain data without words: `reason` is a code with its figures, from which the report
 * makes a sentence in the reader's language.
 */
export interface Finding {
  id: FindingId;
  decision: Decision;
  reason: Reason;
  /** What was seen, in `unit`. Null: nothing was seen. */
  value: number | null;
  /** What was allowed, in `unit`. Null: the check has no figure. */
  limit: number | null;
  unit: Unit;
  /** The sample: requests, points or probes. */
  n: number;
  /** Of probes, where no user reaches the candidate. Absent: of what the check is about. */
  sample?: "probes";
  /** How many of them were bad. Null: the check does not count bad ones. */
  bad: number | null;
  /** Where the true value lies with 95 % confidence. `high` null: not bounded by this sample. */
  interval: { low: number; high: number | null } | null;
  evidence: Evidence | null;
}

export type FindingId =
  | "readiness"
  | "error-rate"
  | "p50"
  | "p90"
  | "p95"
  | "p99"
  | "memory"
  | "cpu"
  | "memory-kill"
  | "restarts"
  | "probe-health"
  | "probe-chat"
  | "metrics-collection"
  | "unlogged-errors"
  | "baseline-latency"
  | "baseline-errors"
  | "group"
  | "hidden-wait";

/** `warn` is shown and never changes the verdict. */
export type Decision = "pass" | "fail" | "inconclusive" | "warn";

/** `ratio` is 0..1, `ms` milliseconds, `bytes` bytes. */
export type Unit = "ratio" | "ms" | "bytes" | "count";

/** How strongly a rate budget's counts speak. See docs and design evidence: a mixture e-value and one exact final look. */
export interface Evidence {
  /** The rate of bad requests that the budget allows, 0..1. */
  allowedRate: number;
  /** The rate, 0..1, below which it must be proven to lie to pass. Absent: the allowed one. */
  provenRate?: number;
  /** Bad requests may come in bursts of so many, and are weighed accordingly. Absent: they come one by one. */
  burst?: number;
  /** ln of the e-value against the budget, and the ln at which it alone fails it. */
  failLnE: number;
  failLnThreshold: number;
  /** ln of the e-value for the budget, and the ln at which it proves it. */
  passLnE: number;
  passLnThreshold: number;
  /** Exact binomial tails of the one look at the window's end; null before the end. Under bursts an upper bound. */
  pTooMany: number | null;
  pTooFew: number | null;
  /** The levels of the final look: fails at pTooMany <= failLevel, passes at pTooFew <= passLevel. */
  failLevel: number;
  passLevel: number;
}

export type Reason =
  // error-rate, p95
  | { code: "breach-early"; afterMs: number }
  | { code: "breach-at-end" }
  | { code: "proven-early" }
  | { code: "proven-at-end" }
  /** moreClean: so many further good requests would prove the budget; null when no affordable number would. failsFrom:
   *  so many bad ones among the n seen would fail it. */
  | { code: "not-proven"; moreClean: number | null; failsFrom: number }
  /** The counts prove the budget already, but nothing may pass before `minDurationMs`. */
  | { code: "proven-too-soon"; minDurationMs: number }
  | { code: "no-requests" }
  /** Requests were logged, but none carried a usable value for this budget. */
  | { code: "no-usable-values"; entries: number }
  // anything that could not be looked at
  | { code: "no-access"; detail: string }
  | { code: "not-reachable"; detail: string }
  // memory, cpu
  | { code: "gauge-above"; consecutive: number; firstAt: number }
  | { code: "gauge-within"; points: number }
  | { code: "gauge-undecided"; points: number; above: number }
  | { code: "gauge-no-points" }
  // memory-kill, restarts
  | { code: "killed-for-memory"; kills: number; firstAt: number; message: string }
  | { code: "not-killed" }
  | { code: "restarted"; times: number; firstAt: number; message: string }
  // probes
  | { code: "probe-ok"; sent: number }
  | { code: "probe-some-failed"; sent: number; failed: number; longestRun: number; last: string }
  | { code: "probe-failing"; run: number; last: string }
  | { code: "probe-none"; detail: string }
  /** Answered well, but so many of the answers tell of a concern. */
  | { code: "probe-concerned"; sent: number; concerned: number; last: string }
  // readiness
  | { code: "ready"; afterMs: number }
  | { code: "revision-failed"; condition: string; conditionReason: string; message: string; logUri: string }
  | { code: "service-failed"; condition: string; conditionReason: string; message: string }
  | { code: "revision-retired"; revision: string }
  | { code: "no-traffic"; revision: string; servedBy: string }
  | { code: "ready-timeout"; afterMs: number; waitingFor: string }
  | { code: "service-not-found"; detail: string }
  | { code: "revision-not-found"; detail: string }
  | { code: "tag-not-found"; tag: string; tags: string }
  | { code: "not-waited" }
  // metrics-collection
  | { code: "metrics-present"; types: number }
  | { code: "metrics-missing" }
  // unlogged-errors: Cloud Run's request log holds server errors that the app's own log does not
  | { code: "unlogged-errors"; platform: number; app: number }
  // baseline-latency, baseline-errors. concurrent: both served at the same time; else the baseline before the deploy.
  /** Shares, 0..1, of requests beyond the baseline's percentile as it was before each of them; the candidate's beyond
   *  (1 + tolerance) times it. baselineMs: that percentile over all. */
  | ({
      code: "baseline-slower";
      percentile: number;
      baselineMs: number;
      candidateShare: number;
      baselineShare: number;
    } & Compared)
  | ({ code: "baseline-more-errors"; baselineRate: number } & Compared)
  /** Nothing speaks for its being worse, which does not prove that it is not. */
  | { code: "baseline-no-worse"; baselineN: number; tolerance: number; concurrent: boolean }
  | { code: "baseline-no-data"; baselineN: number }
  // group
  /** more: so many further groups deviate and are not told of. */
  | {
      code: "group-slower";
      group: string;
      percentile: number;
      groupShare: number;
      restShare: number;
      restN: number;
      restP95Ms: number;
      tolerance: number;
      lnE: number;
      lnNeeded: number;
      more: number;
    }
  /** untold: requests of groups beyond those that can be told apart. */
  | { code: "groups-alike"; groups: number; untold: number; tolerance: number }
  // hidden-wait: requests that waited before an instance took them, which their latency does not show
  | { code: "hidden-waits"; longerThanMs: number; longestMs: number; refused: number; longestRefusedMs: number }
  /** The budget would be proven if none of those waited whose entries came late for a reason that nothing tells. */
  | { code: "waits-unknown"; unknown: number }
  // probe-chat: answers did not come in time, and such requests are in no log before they end
  | { code: "probe-unanswered"; sent: number; unanswered: number; timeoutMs: number; allowedRate: number };

interface Compared {
  baselineN: number;
  /** So much worse than the baseline is allowed, as a share of it. */
  tolerance: number;
  /** ln of the e-value against "no worse", and the ln that is enough to tell. */
  lnE: number;
  lnNeeded: number;
  concurrent: boolean;
}

export type ReasonCode = Reason["code"];
