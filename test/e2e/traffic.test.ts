import { expect, test } from "vitest";
import { annotations, expectFigures, expectVerdict, finding, firstLine, requestsOf, row, verify } from "./verify.ts";

test("two requests a second are too few to decide anything, which warns", async () => {
  const run = await verify({
    exact: true,
    scenario: "low-traffic",
    inputs: { window: "3s", settle: "4s" },
  });
  expectVerdict(run, "inconclusive", "warning");
  expectFigures(run);
  expect(run.report).toMatchObject({ cause: "insufficient-evidence", decisive: "error-rate" });
  expect(firstLine(run)).toMatch(/no fault in \d requests? and \d+ probes: too few to prove the error budget of 1 %/);
  expect(row(run, "Error rate")["Decision"]).toBe("❔ inconclusive");
  // How many more would have been needed.
  expect(run.summary).toMatch(/\d+ further requests without an error would have proven it/);
  const told = [...annotations(run, "warning"), ...annotations(run, "error")].join("\n");
  expect(told).toContain("because on-inconclusive is warn");
});

test("where nobody comes, and the probes are answered, there is too little evidence, which warns", async () => {
  const run = await verify({
    scenario: "no-traffic",
    inputs: { window: "3s", settle: "1s" },
  });
  expectVerdict(run, "inconclusive", "warning");
  expect(run.report).toMatchObject({ cause: "insufficient-evidence" });
  expect(finding(run, "error-rate").reason.code).toBe("no-requests");
  expect(firstLine(run)).toMatch(
    /no fault in \d+ probes, and no user's request: too few to prove the error budget of 1 %/,
  );
  // ion-verify's own requests are no users'.
  expect(requestsOf(run)).toMatchObject({ count: 0, errors: 0 });
  expect(requestsOf(run).probes).toBeGreaterThan(0);
  expect(run.outputs).toMatchObject({ requests: "0", "error-rate": "", "p95-ms": "" });
  expect(finding(run, "probe-chat").decision).toBe("pass");
  const told = [...annotations(run, "warning"), ...annotations(run, "error")].join("\n");
  expect(told).toContain("because on-inconclusive is warn");
});
