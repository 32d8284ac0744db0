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

test("five times the allowed errors end the job at once", async () => {
  const run = await verify({ scenario: "errors", inputs: { window: "30s" } });
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

test("without fail-fast every error is counted, and its messages are shown by how often they came", async () => {
  const run = await verify({ scenario: "errors", inputs: { "fail-fast": "false" } });
  expectFailure(run, "error-rate", /error rate .* is above the budget of 1 %/);
  expectFigures(run);
  expect(requestsOf(run).errors).toBeGreaterThan(10);
  const messages = run.report.errorMessages.map(({ message }) => message);
  expect(messages).toContain("KeyError: 'persona'");
  expect(messages).toContain("Vertex AI: 503 The model is overloaded. Please try again later.");
  const counts = run.report.errorMessages.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(run.summary).toContain("`KeyError: 'persona'`");
});

test("a burst after a sound start fails while it lasts", async () => {
  const run = await verify({ scenario: "error-burst", inputs: { window: "20s" } });
  expectFailure(run, "error-rate", /error rate .* is above the budget of 1 %/);
  expectFiguresSoFar(run);
  expect(finding(run, "error-rate").reason.code).toBe("breach-early");
  // The good time before it is in the report.
  expect(requestsOf(run).timeline[0]?.errors).toBe(0);
});

test("requests refused before an instance saw them are errors, not fast successes", async () => {
  const run = await verify({ scenario: "refused", inputs: { "fail-fast": "false", settle: "4s" } });
  expectFailure(run, "error-rate", /error rate .* is above the budget of 1 %/);
  expectFigures(run);
  expect(requestsOf(run).refused).toBeGreaterThan(20);
  // They have no latency, so they neither hide nor make a slow service.
  expect(finding(run, "p95")).toMatchObject({ decision: "pass", n: requestsOf(run).count - requestsOf(run).refused });
  expect(run.summary).toContain(`${requestsOf(run).refused} refused by Cloud Run before an instance saw them`);
});
