import type { Voice } from "../../voice.ts";

/** What only the report page says. English is the measure: a phrase that a language lacks is a type error. */
export type PageWords = typeof page;

export const page = {
  report: "Deploy report",
  skip: "Skip to the content",
  contents: "On this page",
  generated: "Written",
  figures: "Figures",
  limit: (limit: string): string => `limit ${limit}`,
  headings: {
    findings: "Findings",
    latency: "Latency",
    judged: "How it was judged",
  },
  columns: {
    from: "From",
    to: "Below",
    after: "After",
    difference: "Difference",
  },

  distribution: {
    title: "How long requests took",
    axis: "latency, on a logarithmic scale",
    within: "within the budget",
    beyond: "beyond the budget",
    budget: (limit: string): string => `budget ${limit}`,
    p95: (value: string): string => `P95 ${value}`,
    share: (from: string, to: string, count: string, share: string): string =>
      `${from} to ${to}: ${share} of the requests (${count})`,
    description: (n: string, p50: string, p95: string, longest: string): string =>
      `Of ${n} requests half took at most ${p50}, 95 in 100 at most ${p95}; the longest took ${longest}.`,
  },
  course: {
    axis: "since the window began",
    requests: (part: string): string => `Requests in each ${part}`,
    probeFailure: (probe: string, at: string, reason: string): string => `${probe} probe failed at ${at}: ${reason}`,
    probeFailures: "failed probes",
    part: (at: string, requests: string, errors: string, p95: string): string =>
      `${at} UTC — requests ${requests}, errors ${errors}, P95 ${p95}`,
    latency: (low: string, high: string, over: string, parts: string): string =>
      `P95 lay between ${low} and ${high}; in ${over} of ${parts} parts it was over the budget.`,
    noLatency: "No part had a request with a latency.",
    traffic: (least: string, most: string): string => `Between ${least} and ${most} requests in each part.`,
    errors: (all: string, most: string): string => `Errors in all: ${all}; at most ${most} in one part.`,
  },
  gauge: {
    point: (at: string, value: string): string => `${at} UTC: ${value}`,
    description: (last: string, highest: string, budget: string): string =>
      `The last value was ${last}, the highest ${highest}; the budget is ${budget}.`,
    budget: "budget",
  },
  evidence: {
    title: "How the evidence grew",
    against: "against the budget",
    inFavour: "for it",
    enough: "enough",
    none: "none",
    point: (after: string, against: string, inFavour: string): string =>
      `${after}: ${against} against the budget, ${inFavour} for it`,
    description: (against: string, needed: string, inFavour: string, neededFor: string): string =>
      `At the end, counts like these would come about in at most ${against} windows within the budget (${needed} is enough to fail), and in at most ${inFavour} windows beyond it (${neededFor} is enough to pass).`,
    note: "The evidence is drawn on a logarithmic scale, as a share of what is enough to decide. However often one looks, the promised chances of a wrong verdict hold.",
  },
  comparison: {
    mean: "Mean",
    longest: "Longest",
  },
  judged: {
    source: "Source",
    policies: "Undecided verdicts",
    policy: (v: Voice, onInconclusive: string, onNoData: string): string =>
      `${v.code(`on-inconclusive: ${onInconclusive}`)}, ${v.code(`on-no-data: ${onNoData}`)}`,
    window: "Window (UTC)",
    polls: "Polls",
    every: (polls: string, interval: string): string => `${polls}, every ${interval}`,
    reads: "Log reads",
    filter: "Filter",
    recount: "Count again",
    schema: "Report",
  },
};
