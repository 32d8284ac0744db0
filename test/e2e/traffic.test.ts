import { describe, expect, test } from "vitest";
import { annotations, expectFigures, expectVerdict, finding, firstLine, requestsOf, row, verify } from "./verify.ts";

describe("two requests a second are too few to decide anything", () => {
  test.for([
    ["default", undefined, "warning"],
    ["pass", "pass", "success"],
    ["warn", "warn", "warning"],
    ["fail", "fail", "failure"],
  ] as const)("on-inconclusive %s", async ([, policy, job]) => {
    const run = await verify({
      scenario: "low-traffic",
      inputs: { window: "3s", settle: "4s", ...(policy === undefined ? {} : { "on-inconclusive": policy }) },
    });
    expectVerdict(run, "inconclusive", job);
    expectFigures(run);
    expect(run.report).toMatchObject({ cause: "insufficient-evidence", decisive: "error-rate" });
    expect(firstLine(run)).toMatch(
      /\d requests? \(0 with an error\) are too few to prove or to break the error budget of 1 %/,
    );
    expect(row(run, "Error rate")["Decision"]).toBe("❔ inconclusive");
    // How many more would have been needed.
    expect(run.summary).toMatch(/\d+ further requests without an error would have proven it/);
    const told = [...annotations(run, "warning"), ...annotations(run, "error")].join("\n");
    if (job !== "success") expect(told).toContain(`because on-inconclusive is ${policy ?? "warn"}`);
  });
});

describe("where nobody comes, and the probes are answered, there is too little evidence", () => {
  test.for([
    ["default", undefined, "warning"],
    ["pass", "pass", "success"],
    ["warn", "warn", "warning"],
    ["fail", "fail", "failure"],
  ] as const)("on-inconclusive %s", async ([, policy, job]) => {
    const run = await verify({
      scenario: "no-traffic",
      inputs: { window: "3s", settle: "1s", ...(policy === undefined ? {} : { "on-inconclusive": policy }) },
    });
    expectVerdict(run, "inconclusive", job);
    expect(run.report).toMatchObject({ cause: "insufficient-evidence" });
    expect(finding(run, "error-rate").reason.code).toBe("no-requests");
    expect(firstLine(run)).toContain("No user's request was seen");
    // ion-verify's own requests are no users'.
    expect(requestsOf(run)).toMatchObject({ count: 0, errors: 0 });
    expect(requestsOf(run).probes).toBeGreaterThan(0);
    expect(run.outputs).toMatchObject({ requests: "0", "error-rate": "", "p95-ms": "" });
    expect(finding(run, "probe-chat").decision).toBe("pass");
    const told = [...annotations(run, "warning"), ...annotations(run, "error")].join("\n");
    if (job !== "success") expect(told).toContain(`because on-inconclusive is ${policy ?? "warn"}`);
  });
});
