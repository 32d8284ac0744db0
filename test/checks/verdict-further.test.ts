import { describe, expect, test } from "vitest";
import type { Decision, Finding, FindingId, Reason } from "../../src/checks/finding.ts";
import { decided as decide } from "./decided.ts";

const usual = { cancelled: false, policies: { onInconclusive: "warn", onNoData: "fail" } } as const;

function finding(id: FindingId, decision: Decision = "pass", reason: Reason = { code: "not-waited" }): Finding {
  return { id, decision, reason, value: 1, limit: 2, unit: "ratio", n: 1, bad: 0, interval: null, evidence: null };
}

const passed = (["readiness", "serving", "error-rate", "p95", "memory", "cpu"] as const).map((id) => finding(id));
const verdictWith = (...more: Finding[]): ReturnType<typeof decide> => decide([...passed, ...more], usual);

describe("comparisons, groups and hidden waits", () => {
  test.each(["baseline-latency", "baseline-errors", "group", "hidden-wait"] as const)(
    "%s warns without a say",
    (id) => {
      expect(verdictWith(finding(id, "warn"))).toMatchObject({ verdict: "pass", decisive: null });
    },
  );

  test.each(["baseline-latency", "baseline-errors", "hidden-wait"] as const)("%s fails where it is told to", (id) => {
    expect(verdictWith(finding(id, "fail"))).toMatchObject({ verdict: "fail", cause: "budget", decisive: id });
  });

  test("leave the word to a broken budget", () => {
    const budget = finding("p99", "fail", { code: "breach-at-end" });
    expect(verdictWith(finding("baseline-latency", "fail"), budget).decisive).toBe("p99");
  });
});

describe("further quantiles", () => {
  test.each(["p50", "p90", "p99"] as const)("%s keeps an otherwise good deploy undecided until it is", (id) => {
    const open = finding(id, "inconclusive", { code: "not-proven", moreClean: 1, failsFrom: 3 });
    expect(verdictWith(open)).toMatchObject({
      verdict: "inconclusive",
      cause: "insufficient-evidence",
      decisive: id,
      job: "warning",
    });
    expect(verdictWith(finding(id)).verdict).toBe("pass");
  });

  test.each(["p50", "p90", "p99", "hidden-wait"] as const)("%s without a request has no data to go by", (id) => {
    const empty = finding(id, "inconclusive", { code: "no-requests" });
    expect(verdictWith(empty)).toMatchObject({ cause: "no-data", decisive: id, job: "failure" });
  });
});
