import { describe, expect, test } from "vitest";
import type { Wait } from "../../src/clock.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { headline } from "../../src/report/headline.ts";
import type { Report } from "../../src/report/report.ts";
import type { AlignedQuery, AlignedSeries } from "../../src/sources/period/aligned-metrics.ts";
import { renderMarkdown, stepsOf } from "../report/said.ts";
import { came, type Life, underWay } from "./requests-under-way.ts";
import { begin } from "./scene.ts";
import { found, type Plan, steady, World } from "./world.ts";

const minuteMs = 60_000;
const windowMs = 10 * minuteMs;
const pastFrom = begin - 200 * minuteMs;

const quick: Life = { perMinute: 70, latencyMs: () => 150 };
const hanging = (share: number, from = 0): Life => ({
  ...quick,
  latencyMs: (at, random) => (random.next() < share && at >= from ? 10 * windowMs : 150),
});

async function verify(life: Life, settings: Plan["settings"] = {}, failure?: Error): Promise<Report> {
  const past = came(quick, pastFrom, begin - 10 * minuteMs);
  const own = came(life, begin, begin + windowMs - 2_000);
  const ended = own.filter((one) => one.latencyMs < windowMs);
  const series = async ({ metric, from, to, and }: AlignedQuery): Promise<AlignedSeries[]> => {
    if (!metric.endsWith("max_request_concurrencies")) return [];
    if (failure !== undefined) throw failure;
    const told = Math.min(to, world.clock.now() - 2 * minuteMs);
    return [and.includes("!=") ? underWay(past, 1, Math.max(from, pastFrom), told) : underWay(own, 1, from, told)];
  };
  const plan = { requests: ended, metered: ended, metrics: { series } as never };
  const world = new World({ ...plan, settings: { windowMs, intervalMs: 30_000, settleMs: minuteMs, ...settings } });
  return await world.verify();
}

describe("users who wait for an answer that never comes, while probes are well", () => {
  test.each<[string, Life]>([
    ["a third of them", hanging(1 / 3)],
    ["all from the middle on", hanging(1, windowMs / 2)],
  ])("%s: no pass", async (_, life) => {
    const report = await verify(life);
    expect(report).toMatchObject({ verdict: "inconclusive", decisive: "traffic", job: "warning" });
    expect(found(report, "traffic")).toMatchObject({ decision: "inconclusive", code: "requests-hang" });
    expect(headline(report)).toMatch(/\d+ requests at once do not end/);
    expect(renderMarkdown(report)).toMatch(/\| Traffic \| ❔ inconclusive \| \d+ \| \d+ \|/);
    expect(stepsOf(report)[0]).toMatch(/^Look at what requests wait for/);
  });

  test("are told in Korean", async () => {
    expect(headline(await verify(hanging(1 / 2), { language: "ko" }))).toContain("끝나지 않습니다");
  });

  test.each<[string, Life, Plan["settings"]?, Error?]>([
    ["are not there", quick],
    ["are not asked for where no past is", hanging(1 / 3), { pastMs: undefined }],
    [
      "are not known where Monitoring does not answer",
      hanging(1 / 3),
      {},
      new GoogleCallError("Reading metrics", "no-access", 403, "monitoring.timeSeries.list denied"),
    ],
  ])("%s: a pass", async (_, life, settings, failure) => {
    expect(await verify(life, settings, failure)).toMatchObject({ verdict: "pass" });
  });

  test.each([
    ["is not asked in a window too short to tell", 2, 15_000],
    ["is awaited for twenty seconds after late entries", 4, 35_000],
  ])("Monitoring that hangs %s", async (_, minutes, afterMs) => {
    const series = async ({ metric }: AlignedQuery, { deadline, signal }: Wait): Promise<AlignedSeries[]> => {
      if (!metric.endsWith("max_request_concurrencies")) return [];
      await world.clock.sleep(deadline + 1 - world.clock.now(), signal);
      throw new GoogleCallError("Reading metrics", "transient", 503, "unavailable");
    };
    const requests = steady(600);
    const settings = { windowMs: minutes * minuteMs, settleMs: 15_000 };
    const world = new World({ requests, metered: requests, metrics: { series } as never, settings });
    await world.verify();
    expect(world.clock.now() - begin).toBe(settings.windowMs + afterMs);
  });
});
