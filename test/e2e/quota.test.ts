import { expect, test } from "vitest";
import type { Simulator } from "../simulator/index.ts";
import { formatTimestamp } from "../simulator/logging/entry.ts";
import { expectFigures, expectVerdict, finding, requestsOf, verify, windowOf } from "./verify.ts";

test("polls five times a second keep below sixty reads a minute, and lose nothing", async () => {
  const run = await verify({ exact: true, inputs: { window: "10s", interval: "200ms" } });
  expectVerdict(run, "pass", "success");
  expectFigures(run);
  expect(run.sim.mostLogReadsAMinute).toBeGreaterThan(10);
  expect(run.sim.mostLogReadsAMinute).toBeLessThanOrEqual(60);
  // What it says of itself is what the cloud saw.
  expect(requestsOf(run).reads.mostInAMinute).toBe(run.sim.mostLogReadsAMinute);
});

test("traffic above what may be read is sampled by the server, and told", async () => {
  const perSecond = 6_000;
  const seconds = 16;
  let errorsAt: number[] = [];
  const run = await verify({
    scenario: "no-traffic",
    before: async (sim, revision) => {
      await sim.moved();
      errorsAt = fill(sim, revision, perSecond, seconds);
    },
    inputs: { window: "8s", settle: "1s" },
  });
  expectVerdict(run, "pass", "success");
  const { startedAt, plannedMs } = windowOf(run);
  const all = perSecond * (plannedMs / 1000);
  const { sampling, count, errors } = requestsOf(run);
  if (sampling === null) throw new Error("nothing was sampled");
  expect(sampling.fraction).toBeLessThan(1);
  expect(count).toBeLessThan(all * 0.9);
  // Each poll draws with its own fraction, the smallest some hundred entries: the estimate has a deviation of about 4 %.
  expect(sampling.estimated / all).toBeGreaterThan(0.8);
  expect(sampling.estimated / all).toBeLessThan(1.2);
  // It goes through the whole window, and not by a handful: one page alone is a thousand entries.
  const { timeline } = requestsOf(run);
  expect(timeline.map((part) => part.requests > 0)).toEqual(Array.from({ length: 8 }, () => true));
  expect(timeline.slice(2).reduce((sum, part) => sum + part.requests, 0)).toBeGreaterThanOrEqual(1000);
  const progress = run.stdout.matchAll(/ of 8 s · ([\d,]+) requests/g);
  expect(new Set(Array.from(progress, ([, seen]) => seen)).size).toBeGreaterThanOrEqual(3);
  // A sample has the rate of the whole: four standard deviations of a sample of this size.
  const rate = errorsAt.filter((at) => at >= startedAt && at < startedAt + plannedMs).length / all;
  expect(Math.abs(errors / count - rate)).toBeLessThan(4 * Math.sqrt((rate * (1 - rate)) / count));
  // The first second was read in full: of the requests that began in it, the long ones ended when a sample was drawn.
  expect(Math.abs((finding(run, "p95").value ?? NaN) - p95Of)).toBeLessThan(40);
  expect(run.report.notices).toEqual([{ code: "sampled", fraction: sampling.fraction }]);
  expect(run.summary).toContain("There was more traffic than may be read");
  expect(run.stdout).toMatch(/sampled/i);
  expect(run.sim.mostLogReadsAMinute).toBeLessThanOrEqual(60);
});

/** Latencies go evenly from 100 to 1100 ms. */
const p95Of = 1050;

/** Entries as Cloud Run and a service under such a load would have written them, each visible when its request ended. Gives when its errors were. */
function fill(sim: Simulator, revision: string, perSecond: number, seconds: number): number[] {
  const { project, region, name } = sim.service;
  const resource = {
    type: "cloud_run_revision",
    labels: {
      project_id: project,
      location: region,
      service_name: name,
      revision_name: revision,
      configuration_name: name,
    },
  };
  const begin = Date.now();
  const errorsAt: number[] = [];
  for (let i = 0; i < perSecond * seconds; i++) {
    const at = begin + (i * 1000) / perSecond;
    const failed = i % 500 === 0;
    if (failed) errorsAt.push(at);
    const timestamp = formatTimestamp(at);
    // 7919 is coprime to 1000, so that neighbours differ.
    const latencyMs = 100 + ((i * 7919) % 1000);
    const status = failed ? 500 : 200;
    const trace = `projects/${project}/traces/${i.toString(16).padStart(32, "0")}`;
    sim.logs.append(
      {
        logName: `projects/${project}/logs/run.googleapis.com%2Frequests`,
        resource,
        timestamp: formatTimestamp(at - latencyMs),
        receiveTimestamp: timestamp,
        insertId: `request-${i.toString(36).padStart(8, "0")}`,
        httpRequest: {
          requestMethod: "POST",
          requestUrl: "https://chat.example/chat",
          status,
          latency: `${latencyMs / 1000}s`,
          userAgent: "Mozilla/5.0",
        },
        labels: { instanceId: "load" },
        trace,
      },
      at,
    );
    sim.logs.append(
      {
        logName: `projects/${project}/logs/run.googleapis.com%2Fstdout`,
        resource,
        timestamp,
        receiveTimestamp: timestamp,
        insertId: `load-${i.toString(36).padStart(8, "0")}`,
        jsonPayload: {
          message: "chat answered",
          process_time_ms: latencyMs,
          status_code: status,
          persona_used: "teacher",
        },
        trace,
      },
      at,
    );
  }
  return errorsAt;
}
