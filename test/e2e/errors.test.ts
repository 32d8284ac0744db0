import { expect, test } from "vitest";
import {
  annotations,
  expectFailure,
  expectFigures,
  expectFiguresSoFar,
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
