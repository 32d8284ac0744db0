import { describe, expect, it } from "vitest";
import type { Evidence, Finding, FindingId, Reason } from "../../src/checks/finding.ts";
import { gaugeIds } from "../../src/checks/gauges.ts";
import { unprovenAgainst } from "../../src/checks/proof.ts";
import type { Report } from "../../src/report/report.ts";
import { report, START } from "../report/fixtures.ts";
import { REASONS } from "../report/samples.ts";

const decided: Evidence = {
  allowedRate: 0.01,
  failLnE: 9,
  failLnThreshold: 6,
  passLnE: 0,
  passLnThreshold: 3,
  pTooMany: null,
  pTooFew: null,
  failLevel: 0.005,
  passLevel: 0.025,
};
const atEnd = { ...decided, failLnE: 1, pTooMany: 0.001, pTooFew: 1 };
const weak = { ...decided, failLnE: 1, pTooMany: 0.2, pTooFew: 1 };

function failed(id: FindingId, more: Partial<Finding> = {}): Finding {
  return {
    id,
    decision: "fail",
    reason: { code: "breach-at-end" },
    value: 1,
    limit: 1,
    unit: "ratio",
    n: 600,
    bad: 60,
    interval: null,
    evidence: decided,
    ...more,
  };
}

function reported(findings: Finding[], more: Partial<Report> = {}): Report {
  return report({ verdict: "fail", findings, ...more });
}

const users = report().requests;
const noRequests = users === null ? null : { ...users, count: 0 };
const byProbes = users === null ? null : { ...users, source: "probes" as const };
const nowhere = users === null ? null : { ...users, source: null };
const killed = (firstAt: number, lastAt?: number): Reason => ({
  code: "killed-for-memory",
  kills: 2,
  firstAt,
  ...(lastAt === undefined ? {} : { lastAt }),
  message: "Memory limit exceeded",
});
/** Of the health probe alone. */
const probed = (counts: Partial<Report["probes"][number]>): Report["probes"] =>
  report()
    .probes.filter(({ name }) => name === "health")
    .map((probe) => ({ ...probe, ...counts }));
const above = (firstAt: number, lastAt?: number): Reason => ({
  code: "gauge-above",
  consecutive: 3,
  firstAt,
  ...(lastAt === undefined ? {} : { lastAt }),
});

describe("proof against a revision is", () => {
  it.each<[string, Finding[], Partial<Report>]>([
    ["an error rate that grew beyond its threshold", [failed("error-rate")], {}],
    ["a look at the window's end", [failed("p95", { evidence: atEnd })], {}],
    ["requests that waited", [failed("hidden-wait")], {}],
    ["one that is slower than the baseline", [failed("baseline-latency", { reason: REASONS["baseline-slower"] })], {}],
    ["a kill for memory in the window", [failed("memory-kill", { reason: killed(START + 1) })], {}],
    ["kills that went on in the window", [failed("memory-kill", { reason: killed(START - 9, START + 9) })], {}],
    ...gaugeIds.map((id): [string, Finding[], Partial<Report>] => [
      `${id} above its limit in the window`,
      [failed(id, { reason: above(START - 60_000, START + 60_000) })],
      { memory: null, cpu: null },
    ]),
    [
      "bad answers of probes that the container gave, by their traces",
      [failed("probe-health", { reason: REASONS["probe-failing"], evidence: null })],
      { probes: probed({ sent: 10, failed: 3, shown: 10 }) },
    ],
    [
      "any of several failures",
      [failed("probe-health", { reason: REASONS["probe-failing"], evidence: null }), failed("error-rate")],
      { probes: [] },
    ],
  ])("%s", (_what, findings, more) => {
    expect(unprovenAgainst(reported(findings, more))).toBeNull();
  });
});

describe("no proof is", () => {
  it.each<[string, Finding[], Partial<Report>, string]>([
    ["a revision that never became ready", [failed("readiness")], { window: null }, "no-window"],
    ["nothing that failed", [], {}, "no-window"],
    [
      "one that is slower than the baseline was before the deploy",
      [failed("baseline-latency", { reason: { ...REASONS["baseline-slower"], concurrent: false } })],
      {},
      "at-another-time",
    ],
    ["lost readiness", [failed("serving", { reason: REASONS["serving-changed"] })], {}, "not-of-requests"],
    ["an error rate of probes", [failed("error-rate", { sample: "probes" })], {}, "no-users"],
    ["an error rate of nobody", [failed("error-rate", { n: 0 })], {}, "no-users"],
    ["an error rate of a log that holds no user", [failed("error-rate")], { requests: noRequests }, "no-users"],
    ["an error rate of this run's own probes", [failed("error-rate")], { requests: byProbes }, "no-users"],
    ["an error rate of no log", [failed("error-rate")], { requests: nowhere }, "no-users"],
    ["an error rate with too little evidence", [failed("error-rate", { evidence: weak })], {}, "not-of-requests"],
    ["an error rate without any evidence", [failed("error-rate", { evidence: null })], {}, "not-of-requests"],
    [
      "a regression below its threshold",
      [failed("baseline-latency", { reason: { ...REASONS["baseline-slower"], lnE: 1 } })],
      {},
      "not-of-requests",
    ],
    ["kills before the window", [failed("memory-kill", { reason: killed(START - 9, START - 1) })], {}, "not-in-window"],
    [
      "a kill that nobody met",
      [failed("memory-kill", { reason: killed(START + 1) })],
      { requests: noRequests },
      "no-users",
    ],
    ...gaugeIds.map((id): [string, Finding[], Partial<Report>, string] => [
      `${id} above its limit before the window`,
      [failed(id, { reason: above(START - 180_000, START - 60_000) })],
      {},
      "not-in-window",
    ]),
    ["memory of which no time is told", [failed("memory", { reason: above(START - 9) })], {}, "not-in-window"],
    ["CPU without points", [failed("cpu", { reason: { code: "gauge-no-points" } })], {}, "not-in-window"],
    [
      "bad answers of probes that are nowhere in the candidate's log",
      [failed("probe-health", { reason: REASONS["probe-failing"] })],
      { probes: probed({ sent: 10, failed: 3, shown: 0 }) },
      "probes-unproven",
    ],
    [
      "bad answers of which some may be the door's",
      [failed("probe-health", { reason: REASONS["probe-failing"] })],
      { probes: probed({ sent: 10, failed: 3, shown: 9 }) },
      "probes-unproven",
    ],
    [
      "answers of another probe",
      [failed("probe-chat", { reason: REASONS["probe-failing"] })],
      { probes: probed({ sent: 10, failed: 3, shown: 10 }) },
      "probes-unproven",
    ],
    [
      "silence of probes",
      [failed("probe-health", { reason: REASONS["probe-unanswered"] })],
      { probes: probed({ sent: 10, failed: 3, shown: 10 }) },
      "probes-unproven",
    ],
    ["a warning", [failed("error-rate", { decision: "warn" })], {}, "no-window"],
  ])("%s", (_what, findings, more, why) => {
    expect(unprovenAgainst(reported(findings, more))).toBe(why);
  });
});
