import { afterEach, expect, test } from "vitest";
import { type Simulator, startSimulator } from "./index.ts";

const hour = 3_600_000;
let open: Simulator | undefined;

afterEach(async () => {
  await open?.stop();
  open = undefined;
});

async function simulator(): Promise<Simulator> {
  open = await startSimulator({ live: false, stableAgeMs: 40 * 24 * hour, authentication: false });
  return open;
}

/** The sum over all points of a metric. */
async function total(sim: Simulator, type: string, from: number, to: number): Promise<number> {
  const query = new URLSearchParams({
    filter: `metric.type="${type}" AND resource.type="cloud_run_revision"`,
    "interval.startTime": new Date(from).toISOString(),
    "interval.endTime": new Date(to).toISOString(),
  });
  const answer = await fetch(`${sim.url}/v3/projects/${sim.service.project}/timeSeries?${query.toString()}`);
  const body = (await answer.json()) as {
    timeSeries?: { points: { value: { int64Value?: string; distributionValue?: { count?: string } } }[] }[];
  };
  return (body.timeSeries ?? [])
    .flatMap(({ points }) => points)
    .reduce((sum, { value }) => sum + Number(value.int64Value ?? value.distributionValue?.count ?? 0), 0);
}

test("a drawn past is logged, measured and known, to the last request", async () => {
  const sim = await simulator();
  const to = Math.floor(Date.now() / hour) * hour - hour;
  const from = to - 24 * hour;
  sim.past({ from, to, requests: 5000, errorRate: () => 0.02 });
  const { app, platform } = sim.truth({ from, to });
  expect([app.requests, platform.requests]).toEqual([5000, 5000]);
  expect(await total(sim, "run.googleapis.com/request_count", from, to)).toBe(5000);
  expect(await total(sim, "run.googleapis.com/request_latencies", from, to)).toBe(5000);
  expect((app.byStatus["500"] ?? 0) / 5000).toBeCloseTo(0.02, 2);
});

test("a past by law holds any number of requests, and knows its quantiles", async () => {
  const sim = await simulator();
  const to = Math.floor(Date.now() / hour) * hour - hour;
  const from = to - 30 * 24 * hour;
  const truth = sim.past({
    from,
    to,
    requests: 5e9,
    sigma: 0.5,
    medianMs: () => 800,
    personas: [{ name: "one", weight: 1 }],
  });
  expect((truth?.requests ?? 0) / 5e9).toBeCloseTo(1, 6);
  expect(await total(sim, "run.googleapis.com/request_count", from, to)).toBe(truth?.requests);
  // exp(0.5 · 1.6449) · 800 ms
  expect(truth?.quantile(0.95)).toBeCloseTo(800 * Math.exp(0.5 * 1.6448536), 1);
  expect(truth?.shareAbove(truth.quantile(0.99))).toBeCloseTo(0.01, 6);
  expect(sim.truth({ from, to }).app.requests).toBe(0);
});

test("the same is drawn at whatever hour of the day it is asked for", async () => {
  const midnight = Math.floor(Date.now() / (24 * hour)) * 24 * hour - 48 * hour;
  const drawn = [];
  for (const hours of [0, 12, 15.5]) {
    const sim = await simulator();
    const to = midnight + hours * hour;
    sim.past({ from: to - 24 * hour, to, requests: 1000, errorRate: () => 0.02 });
    drawn.push([24, 12, 6].map((last) => sim.truth({ from: to - last * hour, to }).app.byStatus));
    await sim.stop();
  }
  expect(drawn[0]?.[0]?.["500"]).toBeGreaterThan(10);
  for (const one of drawn) expect(one).toEqual(drawn[0]);
});

test("what users got before a deploy is the same on every run", async () => {
  const before = async (): Promise<number[]> => {
    const sim = await simulator();
    await sim.deploy();
    const { latenciesMs } = sim.truth({ revision: sim.stableRevision }).app;
    await sim.stop();
    return latenciesMs;
  };
  const first = await before();
  expect(first.length).toBeGreaterThan(10);
  expect(await before()).toEqual(first);
});
