import { setTimeout as wait } from "node:timers/promises";
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

test.concurrent("P95 three times as long ends the job at once, and says by how much", async () => {
  const run = await verify({ exact: true, scenario: "slow", inputs: { window: "20s" } });
  const p95 = finding(run, "p95");
  expectFailure(
    run,
    "p95",
    /P95 latency [2345]\.\d+ s is above the budget of 2 s: [\d,]+ of [\d,]+ requests were slower$/,
  );
  expectFiguresSoFar(run);
  expect(windowOf(run).endedEarly).toBe("failed");
  expect(p95.reason.code).toBe("breach-early");
  expect(row(run, "P95 latency")).toMatchObject({
    Decision: "❌ fail",
    Limit: "2 s",
    Sample: `${shown(p95.bad ?? NaN)} of ${shown(p95.n)} requests slower`,
  });
  expect(row(run, "Error rate")["Decision"]).not.toBe("❌ fail");
  // The job's own sentence: which budget, by how much, on what evidence.
  expect(annotations(run, "error").at(-1)).toMatch(
    /above the budget of 2 s: .* would show in at most 1 in [\d,]+ windows/,
  );
});

test.concurrent("one persona that is six times slower fails P95, and the report names it", async () => {
  const run = await verify({
    exact: true,
    scenario: "slow-persona",
    // In the first seconds of all traffic no slow request has ended yet.
    before: async (sim) => {
      while (sim.traffic.sent < 350) await wait(50);
    },
    // Half as slow as usual, with half the budget: the slowest ends in half the time.
    overrides: { latencyMedianMs: 300 },
    inputs: { "fail-fast": "false", "p95-budget": "1s", settle: "8s" },
  });
  expectFailure(run, "p95", /P95 latency/);
  expectFigures(run);
  const poet = requestsOf(run).byGroup.find(({ group }) => group === "poet");
  const others = requestsOf(run).byGroup.filter(({ group }) => group !== "poet");
  expect(poet?.p95Ms).toBeGreaterThan(2000);
  expect(poet?.slow).toBeGreaterThan((poet?.count ?? NaN) * 0.8);
  for (const { p95Ms } of others) expect(p95Ms).toBeLessThan((poet?.p95Ms ?? NaN) / 2);
  expect(row(run, "`poet`")["Requests"]).toBe(shown(poet?.count ?? NaN));
  // The slowest requests are the poet's, each with a link to its entries.
  expect(requestsOf(run).slowest.map(({ group }) => group)).toEqual(Array.from({ length: 10 }, () => "poet"));
  expect(run.summary).toMatch(/\| `poet` \| \[entries\]\(https:\/\/console\.cloud\.google\.com\/logs\/query;/);
});
