import { expect, test } from "vitest";
import {
  annotations,
  expectFailure,
  expectFigures,
  expectFiguresSoFar,
  expectVerdict,
  finding,
  requestsOf,
  row,
  shown,
  verify,
  windowOf,
} from "./verify.ts";

test.concurrent("five times the allowed errors end the job at once", async () => {
  const run = await verify({ exact: true, scenario: "errors", inputs: { window: "30s" } });
  expectFailure(
    run,
    "error-rate",
    /error rate \d+(\.\d+)? % is above the budget of 1 %: \d+ of [\d,]+ requests failed$/,
  );
  expectFiguresSoFar(run);
  const { n, bad } = finding(run, "error-rate");
  expect(windowOf(run).endedEarly).toBe("failed");
  expect(row(run, "Error rate")).toMatchObject({
    Decision: "❌ fail",
    Limit: "1 %",
    Sample: `${shown(bad ?? NaN)} of ${shown(n)} requests failed`,
  });
  expect(annotations(run, "error").at(-1)).toMatch(
    /above the budget of 1 %: .* would show in at most 1 in [\d,]+ windows/,
  );
});

test.concurrent("requests refused before an instance saw them are errors, not fast successes", async () => {
  const run = await verify({ exact: true, scenario: "refused", inputs: { "fail-fast": "false", settle: "4s" } });
  expectFailure(run, "error-rate", /error rate .* is above the budget of 1 %/);
  expectFigures(run);
  expect(requestsOf(run).refused).toBeGreaterThan(20);
  // They have no latency, so they neither hide nor make a slow service.
  expect(finding(run, "p95")).toMatchObject({ decision: "pass", n: requestsOf(run).count - requestsOf(run).refused });
  expect(run.summary).toContain(`${requestsOf(run).refused} refused by Cloud Run before an instance saw them`);
});

test.concurrent("answers that break off with 200 are no pass beside a baseline whose answers were whole", async () => {
  const run = await verify({ scenario: "cut-off", overrides: { latencyMedianMs: 150 } });
  expectVerdict(run, "inconclusive", "warning");
  expect(run.report.decisive).toBe("cut-answers");
  const { reason, bad, n } = finding(run, "cut-answers");
  expect(reason).toMatchObject({ code: "answers-cut", baselineRate: 0 });
  // A third: of several hundred a fifth to a half, whatever is drawn.
  expect((bad ?? NaN) / n).toBeGreaterThan(0.2);
  expect((bad ?? NaN) / n).toBeLessThan(0.5);
  // By the logs they are well, and quick.
  expect(["error-rate", "p95"].map((id) => finding(run, id as "p95").decision)).toEqual(["pass", "pass"]);
  expect(run.summary).toContain("Look at what ends the answers");
});
