import { expect, test } from "vitest";
import { readHistory } from "../../src/report/github/history.ts";
import { cloud, events, expectQuietPost, merge, of, ours, step } from "./on-github.ts";

test("a later look, started by a clock, keeps the one verdict on the commit, with the first look's evidence", async () => {
  const sim = await cloud();
  const first = await step(sim, { event: events.push });
  expect([first.outputs["verdict"], first.report?.commit?.sha]).toEqual(["pass", merge]);
  const later = await step(sim, {
    event: { name: "schedule", payload: {} },
    inputs: { since: "deploy", "first-report": "first-look", settle: "1s" },
    files: { "first-look/report.json": JSON.stringify(first.report) },
    env: { GITHUB_SHA: of("d"), GITHUB_RUN_ID: "78" },
  });
  expect([later.exitCode, later.outputs["verdict"], later.outputs["revision"]]).toEqual([
    0,
    "pass",
    first.outputs["revision"],
  ]);
  // It held no runner for a window.
  expect(later.tookMs).toBeLessThan(20_000);
  expect(later.report?.window).toMatchObject({ since: "deploy", endedEarly: null });
  expect(later.report?.requests?.count).toBeGreaterThan(first.report?.requests?.count ?? Infinity);
  expect(later.report?.probes).toEqual([]);
  expect(later.summary).not.toContain("Health probe");
  expect(later.summary).toMatch(/first look.*PASS at .* UTC, [\d,]+ requests/);
  expect(sim.github.checkRuns).toMatchObject([
    { name: "ion-verify", headSha: merge, conclusion: "success" },
    { name: "ion-verify", headSha: merge, conclusion: "success" },
  ]);
  expect(ours(sim)).toHaveLength(1);
  expect(readHistory(ours(sim)[0] ?? "", Date.now()).map(({ run }) => run)).toEqual([
    "77/1/deploy/verify",
    "78/1/deploy/verify",
  ]);
  expectQuietPost(later);
});
