import { expect, it } from "vitest";
import { Collector, type Moment } from "../../../src/sources/reconcile/collect.ts";
import { noCounts } from "../../../src/sources/reconcile/end-counts.ts";
import { reconcile } from "../../../src/sources/reconcile/reconcile.ts";

const window = { from: 0, to: 60_000 };
const tolerances = { errorRateBudget: 0.01, slowAllowed: [0.05], platformOnly: false };

/** Nothing was read of either log, and Monitoring tells nothing. */
const nothing: Moment = {
  joinedTo: window.to,
  appTo: window.to,
  last: true,
  app: { requests: 0, noLatency: 0, noStatus: 0 },
  platform: {
    entries: 0,
    probes: { n: 0, found: 0 },
    silence: null,
    routing: { excluded: null, byKind: false },
  },
  minutes: [],
  monitoringSpread: null,
  ownBetween: () => noCounts,
};

it("a log that is held against nothing is judged where no other holds a request, and decides nothing", () => {
  const held = new Collector({ window, budgetsMs: [2_000], unit: "ms", errorStatus: [{ from: 500, to: 599 }] }).held(
    nothing,
  );
  expect(reconcile(held, tolerances)).toMatchObject({ judged: null, certain: true });
  for (const log of ["app", "platform"] as const)
    expect(reconcile(held, tolerances, [log])).toMatchObject({ judged: log, certain: false });
});
