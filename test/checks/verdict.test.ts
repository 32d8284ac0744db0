import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/inputs/settings.ts";
import type { Evidence, Finding, FindingId, Reason } from "../../src/checks/finding.ts";
import { decide as decideCovered } from "../../src/checks/verdict.ts";
import { decided as decide } from "./decided.ts";

const policies = { onInconclusive: "warn", onNoData: "fail" } as const;
const usual = { cancelled: false, policies };

function finding(id: FindingId, change: Partial<Finding> = {}): Finding {
  return {
    id,
    decision: "pass",
    reason: { code: "ready", afterMs: 1 },
    value: 1,
    limit: 2,
    unit: "count",
    n: 1,
    bad: 0,
    interval: null,
    evidence: null,
    ...change,
  };
}

function evidence(failLnE: number, pTooMany: number | null): Evidence {
  return {
    allowedRate: 0.01,
    failLnE,
    failLnThreshold: 6,
    passLnE: 0,
    passLnThreshold: 3.7,
    pTooMany,
    pTooFew: pTooMany,
    failLevel: 0.0025,
    passLevel: 0.025,
  };
}

const required: FindingId[] = ["readiness", "serving", "error-rate", "p95", "memory", "cpu"];
const optional: FindingId[] = [
  "probe-health",
  "probe-chat",
  "memory-kill",
  "metrics-collection",
  "unlogged-errors",
  "client-errors",
  "restarts",
];

/** Everything passes, but for what is changed. */
function all(changes: Partial<Record<FindingId, Partial<Finding>>> = {}): Finding[] {
  return [...required, ...optional].map((id) => finding(id, changes[id]));
}

const open = (reason: Reason): Partial<Finding> => ({ decision: "inconclusive", reason });
const unproven: Reason = { code: "not-proven", moreClean: 3, failsFrom: 4 };
const refused: Reason = { code: "no-access", detail: "logging.logEntries.list" };

describe("a pass", () => {
  test("is when everything passes", () => {
    expect(decide(all(), usual)).toEqual({ verdict: "pass", cause: "within-budgets", decisive: null, job: "success" });
  });

  test("needs no more than the required findings", () => {
    expect(
      decide(
        required.map((id) => finding(id)),
        usual,
      ).verdict,
    ).toBe("pass");
  });

  test.each(optional)("is not in the way of a warning of %s", (id) => {
    expect(decide(all({ [id]: { decision: "warn" } }), usual).verdict).toBe("pass");
  });

  test.each(required)("is not without %s", (id) => {
    const without = all().filter((one) => one.id !== id);
    expect(decide(without, usual).verdict).toBe("inconclusive");
  });

  test.each(required)("is not with a mere warning of %s", (id) => {
    expect(decide(all({ [id]: { decision: "warn" } }), usual)).toMatchObject({
      verdict: "inconclusive",
      cause: "insufficient-evidence",
      decisive: id,
    });
  });

  test.each([...required, ...optional])("is not with %s undecided", (id) => {
    expect(decide(all({ [id]: open(unproven) }), usual)).toEqual({
      verdict: "inconclusive",
      cause: "insufficient-evidence",
      decisive: id,
      job: "warning",
    });
  });
});

describe("a fail", () => {
  test.each([
    ["readiness", "readiness"],
    ["probe-health", "probe"],
    ["probe-chat", "probe"],
    ["memory-kill", "budget"],
    ["error-rate", "budget"],
    ["p95", "budget"],
    ["memory", "budget"],
    ["cpu", "budget"],
    ["unlogged-errors", "budget"],
    ["client-errors", "budget"],
  ] as const)("of %s alone fails the verdict, by %s", (id, cause) => {
    expect(decide([finding(id, { decision: "fail" })], usual)).toEqual({
      verdict: "fail",
      cause,
      decisive: id,
      job: "failure",
    });
  });

  test("wins over a cancelled job, over no data, no access and lenient policies", () => {
    const findings = all({
      "error-rate": open({ code: "no-requests" }),
      memory: open(refused),
      p95: { decision: "fail" },
    });
    const lenient = { onInconclusive: "pass", onNoData: "pass" } as const;
    expect(decide(findings, { cancelled: true, policies: lenient })).toMatchObject({
      verdict: "fail",
      decisive: "p95",
      job: "failure",
    });
  });

  test("is decided by the plainest fact", () => {
    const order: FindingId[] = [
      "readiness",
      "probe-health",
      "probe-chat",
      "memory-kill",
      "error-rate",
      "p95",
      "p50",
      "p90",
      "p99",
      "hidden-wait",
      "memory",
      "cpu",
      "restarts",
      "metrics-collection",
      "unlogged-errors",
      "client-errors",
      "baseline-errors",
      "baseline-latency",
      "paired-probes",
      "group",
    ];
    for (let from = 0; from < order.length; from += 1) {
      const failed = order.slice(from).map((id) => finding(id, { decision: "fail" }));
      expect(decide(failed.toReversed(), usual).decisive).toBe(order[from]);
    }
  });

  test("of a plain fact comes before any evidence, and a gauge after it", () => {
    const errors = finding("error-rate", { decision: "fail", evidence: evidence(900, 0) });
    for (const [other, decisive] of [
      ["memory-kill", "memory-kill"],
      ["probe-chat", "probe-chat"],
      ["memory", "error-rate"],
    ] as const) {
      const both = [errors, finding(other, { decision: "fail" })];
      expect(decide(both, usual).decisive).toBe(decisive);
      expect(decide(both.toReversed(), usual).decisive).toBe(decisive);
    }
  });

  test.each([
    ["p95", evidence(6, null), evidence(9, null)],
    ["error-rate", evidence(9, null), evidence(6, null)],
    // An exact tail of 1e-9 says more than an e-value of e^9, and less than one of e^30.
    ["p95", evidence(9, 0.5), evidence(1, 1e-9)],
    ["error-rate", evidence(30, 0.5), evidence(1, 1e-9)],
    ["error-rate", evidence(9, null), evidence(9, null)],
    ["error-rate", evidence(9, 0), evidence(9, 0)],
    ["p95", null, evidence(1, null)],
  ] as const)("of two budgets is decided by the surer one: %s", (decisive, errors, slow) => {
    const failed = [
      finding("p95", { decision: "fail", evidence: slow }),
      finding("error-rate", { decision: "fail", evidence: errors }),
    ];
    expect(decide(failed, usual).decisive).toBe(decisive);
    expect(decide(failed.toReversed(), usual).decisive).toBe(decisive);
  });
});

describe("an inconclusive verdict", () => {
  const nobody = { "error-rate": open({ code: "no-requests" }), p95: open({ code: "no-requests" }) } as const;
  const unprobed = <F extends { id: FindingId }>(findings: F[]): F[] =>
    findings.filter(({ id }) => !id.startsWith("probe-"));

  test("of a service that nobody asked and that answers its probes is too little evidence, not none", () => {
    expect(decide(all(nobody), usual)).toEqual({
      verdict: "inconclusive",
      cause: "insufficient-evidence",
      decisive: "error-rate",
      job: "warning",
    });
  });

  const noData: [string, Finding[], FindingId | null][] = [
    ["no request", unprobed(all(nobody)), "error-rate"],
    ["no usable latency", all({ p95: open({ code: "no-usable-values", entries: 9 }) }), "p95"],
    ["no usable status", all({ "error-rate": open({ code: "no-usable-values", entries: 9 }) }), "error-rate"],
    ["no error rate judged", all().filter(({ id }) => id !== "error-rate"), null],
    ["no P95 judged", all().filter(({ id }) => id !== "p95"), null],
    ["nothing at all", [], null],
  ];
  test.each(noData)("says that there was no data: %s", (_, findings, decisive) => {
    expect(decide(findings, usual)).toEqual({ verdict: "inconclusive", cause: "no-data", decisive, job: "failure" });
  });

  test.each(["memory", "cpu"] as const)("of %s without points is too little evidence, not no data", (id) => {
    expect(decide(all({ [id]: open({ code: "gauge-no-points" }) }), usual)).toMatchObject({
      cause: "insufficient-evidence",
      decisive: id,
      job: "warning",
    });
  });

  test.each(["memory", "cpu"] as const)("without %s is too little evidence", (id) => {
    const without = all().filter((one) => one.id !== id);
    expect(decide(without, usual)).toMatchObject({ cause: "insufficient-evidence", decisive: null, job: "warning" });
  });

  test.each([
    ["memory", refused],
    ["cpu", refused],
    ["error-rate", refused],
    ["p95", { code: "not-reachable", detail: "timeout" }],
    ["readiness", { code: "not-reachable", detail: "timeout" }],
  ] as const)("says that there was no way to look: %s", (id, reason) => {
    expect(decide(all({ [id]: open(reason) }), usual)).toEqual({
      verdict: "inconclusive",
      cause: "no-access",
      decisive: id,
      job: "failure",
    });
  });

  test("takes a warning without access for a warning", () => {
    const findings = all({ "metrics-collection": { decision: "warn", reason: refused } });
    expect(decide(findings, usual).verdict).toBe("pass");
  });

  test("names the gravest cause: cancelled, no access, no data, too little", () => {
    const everything = {
      cpu: open(unproven),
      p95: open({ code: "no-usable-values", entries: 1 }),
      memory: open(refused),
    } as const;
    expect(decide(all(everything), { cancelled: true, policies }).cause).toBe("cancelled");
    expect(decide(all(everything), usual).cause).toBe("no-access");
    expect(decide(all({ ...everything, memory: {} }), usual).cause).toBe("no-data");
    expect(decide(all({ cpu: everything.cpu }), usual).cause).toBe("insufficient-evidence");
  });

  test("is what a cancelled job gets, even when all that was seen passes", () => {
    const lenient = { onInconclusive: "pass", onNoData: "pass" } as const;
    expect(decide(all(), { cancelled: true, policies: lenient })).toEqual({
      verdict: "inconclusive",
      cause: "cancelled",
      decisive: null,
      job: "failure",
    });
  });

  test.each([
    ["pass", "success"],
    ["warn", "warning"],
    ["fail", "failure"],
  ] as const)("does to the job what the policy %s says, each cause by its own", (policy, job) => {
    const other: Policy = policy === "pass" ? "fail" : "pass";
    const little = { cancelled: false, policies: { onInconclusive: policy, onNoData: other } };
    const nothing = { cancelled: false, policies: { onInconclusive: other, onNoData: policy } };
    expect(decide(all({ cpu: open(unproven) }), little).job).toBe(job);
    expect(decide(all({ p95: open({ code: "no-usable-values", entries: 1 }) }), nothing).job).toBe(job);
    expect(decide(all({ cpu: open(refused) }), nothing).job).toBe(job);
  });
});

test("no finding enters a verdict before it was asked how far its sources were seen: the compiler holds it", () => {
  // @ts-expect-error Only `covered` makes what it takes.
  const judge = (): unknown => decideCovered([finding("p95")], usual);
  expect(judge).toBeTypeOf("function");
});
