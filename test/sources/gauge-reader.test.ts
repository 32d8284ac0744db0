import { describe, expect, it } from "vitest";
import { type CallFailure, GoogleCallError } from "../../src/cloud/errors.ts";
import type { DistributionPoint } from "../../src/sources/gauge-points.ts";
import { judgeCollection } from "../../src/checks/collection.ts";
import { GaugeReader, readCollection } from "../../src/sources/gauge-reader.ts";
import type { MetricReader } from "../../src/sources/metric-reader.ts";
import { FakeClock, never } from "../fake-clock.ts";

const scope = { service: "chat", region: "us-central1", revision: "chat-2", from: 1000, to: 2000 };
const wait = { deadline: Infinity, signal: never };

function point(at: number, mean: number): DistributionPoint {
  return { at, count: 1, mean, bucketCounts: [0, 1], bounds: { kind: "none" } };
}

function metrics(more: Partial<MetricReader>): MetricReader {
  return {
    distributions: async () => [],
    requestDeltas: async () => [],
    metricTypes: async () => [],
    close: async () => undefined,
    ...more,
  };
}

function refusing(failure: CallFailure): MetricReader {
  const refuse = async (): Promise<never> => {
    throw new GoogleCallError("Reading metrics", failure, null, "no.");
  };
  return metrics({ distributions: refuse, metricTypes: refuse });
}

async function readGauges(reader: MetricReader, asked = scope, until = wait): Promise<GaugeReader> {
  const gauges = new GaugeReader(reader, new FakeClock(scope.to), ["memory", "cpu"], scope.from);
  await gauges.read(asked, until);
  return gauges;
}

describe("memory and CPU", () => {
  it("are read of the candidate, since its creation", async () => {
    const asked: unknown[] = [];
    const reading = await readGauges(
      metrics({
        distributions: async (query) => {
          asked.push(query);
          return query.metric.includes("memory") ? [point(1500, 3e8)] : [point(1600, 0.4), point(1500, 0.2)];
        },
      }),
      scope,
      wait,
    );
    expect(reading.points("memory")).toEqual([{ at: 1500, value: 3e8 }]);
    expect(reading.points("cpu")).toEqual([
      { at: 1500, value: 0.2 },
      { at: 1600, value: 0.4 },
    ]);
    expect(reading.failure).toBeNull();
    expect(asked).toEqual([
      { metric: "run.googleapis.com/container/memory/usage", ...scope },
      { metric: "run.googleapis.com/container/cpu/utilizations", ...scope },
    ]);
  });

  it.each<[CallFailure, string | null]>([
    ["transient", "not-reachable"],
    ["no-access", "no-access"],
    ["invalid", "no-access"],
    ["not-found", null],
  ])("that cannot be read (%s) tell why: no point is no pass", async (failure, code) => {
    const reading = await readGauges(refusing(failure), scope, wait);
    expect([reading.points("memory"), reading.points("cpu")]).toEqual([[], []]);
    expect(reading.failure?.code ?? null).toBe(code);
  });

  it("that Monitoring knew, and knows no more, were not read: a metric that was written is known", async () => {
    let gone = false;
    const reader = metrics({
      distributions: async () => {
        if (gone) throw new GoogleCallError("Reading metrics", "not-found", 404, "no.");
        return [point(1500, 3e8)];
      },
    });
    const gauges = new GaugeReader(reader, new FakeClock(scope.to), ["memory"], scope.from);
    await gauges.read(scope, wait);
    gone = true;
    await gauges.read({ ...scope, to: 3000 }, wait);
    expect(gauges.points("memory")).toHaveLength(1);
    expect(gauges.coverage("memory")).toMatchObject({ readTo: 2000, gap: { code: "not-found" } });
  });

  it("of which a part alone came are points all the same, and the rest is missing", async () => {
    let part: DistributionPoint[] = [];
    const why = "the answer is only a part of what there is: no time.";
    const reader = metrics({
      distributions: async () => {
        throw Object.assign(new GoogleCallError("Reading metrics", "outage", null, why), { points: part });
      },
    });
    const gauges = new GaugeReader(reader, new FakeClock(scope.to), ["memory"], scope.from);
    for (const some of [[point(1500, 3e8), point(1600, 5e8)], [point(1600, 4e8), point(1700, 2e8)], []]) {
      part = some;
      await gauges.read(scope, wait);
    }
    expect(gauges.points("memory")).toEqual([
      { at: 1500, value: 3e8 },
      { at: 1600, value: 5e8 },
      { at: 1700, value: 2e8 },
    ]);
    expect(gauges.coverage("memory")).toMatchObject({ readTo: scope.from, gap: { code: "outage" } });
    expect(gauges.failure).toMatchObject({ code: "not-reachable", detail: expect.stringContaining("only a part") });
  });

  it.each<[string, number, string | null]>([
    ["three minutes late are as late as they come", 180_000, null],
    ["none newer for four minutes miss for another reason", 241_000, "nothing-newer"],
  ])("%s", async (_what, lateMs, gap) => {
    const reader = metrics({ distributions: async () => [point(1_000_000, 3e8)] });
    const to = 1_000_000 + lateMs;
    const reading = await readGauges(reader, { ...scope, to }, wait);
    expect(reading.coverage("memory")).toMatchObject({ readTo: gap === null ? to : 1_240_000 });
    expect(reading.coverage("memory").gap?.code ?? null).toBe(gap);
  });

  it("stop with the job", async () => {
    const signal = AbortSignal.abort(new Error("stopped"));
    await expect(readGauges(refusing("cancelled"), scope, { ...wait, signal })).rejects.toThrow("stopped");
    await expect(readCollection(refusing("cancelled"), { ...wait, signal })).rejects.toThrow("stopped");
  });

  it("do not hide a fault of the program", async () => {
    const broken = metrics({
      distributions: async () => {
        throw new TypeError("x is not a function");
      },
      requestDeltas: async () => [],
      metricTypes: async () => {
        throw new TypeError("x is not a function");
      },
    });
    await expect(readGauges(broken, scope, wait)).rejects.toThrow(TypeError);
    await expect(readCollection(broken, wait)).rejects.toThrow(TypeError);
  });
});

describe("the collection of metrics", () => {
  it("works where any of Cloud Run's is known", async () => {
    const asked: string[] = [];
    const some = metrics({
      metricTypes: async (prefix) => {
        asked.push(prefix);
        return ["run.googleapis.com/request_count", "run.googleapis.com/container/memory/usage"];
      },
    });
    expect(judgeCollection(await readCollection(some, wait))).toMatchObject({
      id: "metrics-collection",
      decision: "pass",
      reason: { code: "metrics-present", types: 2 },
      value: 2,
    });
    expect(asked).toEqual(["run.googleapis.com/"]);
  });

  it.each<[string, MetricReader, string]>([
    ["it knows none", metrics({}), "metrics-missing"],
    ["it may not be asked", refusing("no-access"), "no-access"],
    ["it does not answer", refusing("transient"), "not-reachable"],
  ])("only warns where %s", async (_what, reader, code) => {
    expect(judgeCollection(await readCollection(reader, wait))).toMatchObject({
      decision: "warn",
      reason: { code },
      n: 0,
    });
  });
});
