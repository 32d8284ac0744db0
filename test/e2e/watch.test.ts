import { expect, test } from "vitest";
import type { Simulator } from "../simulator/index.ts";
import { expectVerdict, finding, firstLine, type VerifyOptions, verify } from "./verify.ts";

const type = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" as const;
/** Slow answers of a busy machine are no matter here. */
const inputs = { window: "9s", "p95-budget": "30s" };
const words = "Secret projects/1/secrets/key/versions/1 was destroyed.";

/** Does something to the service while the window runs. */
function midWindow(meddle: (sim: Simulator) => void): Pick<VerifyOptions, "onStart" | "onLine"> {
  let sim: Simulator | undefined;
  let done = false;
  return {
    onStart: (_kill, started) => {
      sim = started;
    },
    onLine: (line) => {
      // The first lines of a busy machine may come late.
      if (done || sim === undefined || !/^[\d.]+ m?s of 9 s/.test(line)) return;
      done = true;
      meddle(sim);
    },
  };
}

test.for<[string, (sim: Simulator) => void, RegExp]>([
  [
    "a newer deploy",
    (sim) => void sim.deploy({ overrides: { rolloutMs: 100, trafficMs: 100 } }),
    /superseded: a newer revision took its traffic/,
  ],
  [
    "a rollback by somebody",
    (sim) => sim.run.setTraffic([{ type, revision: sim.stableRevision, percent: 100 }], 0, Date.now()),
    /Somebody rolled back/,
  ],
])("%s in mid-window is told, and is no pass", async ([, meddle, told]) => {
  const run = await verify({ ...midWindow(meddle), inputs });
  expectVerdict(run, "inconclusive", "warning");
  expect(run.report).toMatchObject({ cause: "changed", decisive: "serving" });
  expect(firstLine(run)).toMatch(told);
  expect(finding(run, "serving").reason.code).toBe("serving-changed");
  expect(run.report.serviceWatch?.standings.length).toBeGreaterThan(1);
});

test("a revision that loses its readiness fails, with Cloud Run's words, and moves no traffic by that", async () => {
  const run = await verify({
    ...midWindow((sim) => sim.run.unready(sim.run.state(Date.now()).latestCreated ?? "", words, Date.now())),
    inputs: { ...inputs, rollback: "true" },
  });
  expectVerdict(run, "fail", "failure");
  expect(run.report).toMatchObject({ cause: "readiness", decisive: "serving" });
  expect(firstLine(run)).toContain(words);
  expect(run.report.rollback).toMatchObject({ changed: false, outcome: { code: "not-proven" } });
  expect(run.outputs).toMatchObject({ "rolled-back": "false", "traffic-changed": "false" });
});
