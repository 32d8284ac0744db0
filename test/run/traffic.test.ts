import { describe, expect, test } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { Report } from "../../src/report/report.ts";
import { headline } from "../../src/report/headline.ts";
import type { AlignedQuery, AlignedSeries } from "../../src/sources/period/aligned-metrics.ts";
import { target } from "../revision/cloud-run-states.ts";
import { renderMarkdown, stepsOf } from "../report/said.ts";
import { begin, type Request } from "./scene.ts";
import { found, type Plan, World } from "./world.ts";

const minuteMs = 60_000;
const windowMs = 10 * minuteMs;

/** Sixty a minute for four days. */
async function busy({ metric, from, to, alignmentMs }: AlignedQuery): Promise<AlignedSeries[]> {
  if (!metric.endsWith("request_count")) return [];
  const points = Array.from({ length: (to - from) / alignmentMs }, (_, i) => ({
    at: from + (i + 1) * alignmentMs,
    value: 60,
  }));
  return [{ labels: { response_code: "200" }, points }];
}

const evenly = (n: number): Request[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `${i}`,
    startedAt: begin + 500 + Math.floor((i * (windowMs - 5_000)) / n),
    latencyMs: 100,
  }));

async function verify(requests: Request[], { metrics, ...more }: Plan = {}): Promise<Report> {
  return await new World({
    requests,
    metered: requests,
    ...more,
    settings: { windowMs, intervalMs: 15_000, settleMs: 30_000, ...more.settings },
    metrics: { series: busy, ...metrics } as never,
  }).verify();
}

describe("users' requests", () => {
  test("that are all gone are told beside what was to be expected, and are no pass for want of data", async () => {
    const report = await verify([]);
    expect(report).toMatchObject({ verdict: "inconclusive", cause: "insufficient-evidence", decisive: "traffic" });
    expect(report.job).toBe("warning");
    // Ten minutes and thirty seconds after it began, three of them still on their way.
    const finding = report.findings.find(({ id }) => id === "traffic");
    expect(finding).toMatchObject({ value: 0, limit: 225, reason: { forMs: 450_000, expected: 450, windows: 857 } });
    expect(headline(report)).toContain(
      "users' requests have vanished: 0 in 7 min 30 s, where about 450 were to be expected",
    );
    expect(renderMarkdown(report)).toMatch(/\| Traffic \| ❔ inconclusive \| 0 \| 225 \|/);
    expect(stepsOf(report)[0]).toMatch(/^Find out where the users' requests go/);
  });

  test("that are nearly gone are as well, though the few are all good", async () => {
    const report = await verify(evenly(60));
    expect(report).toMatchObject({ verdict: "inconclusive", decisive: "traffic" });
  });

  test("are told in Korean", async () => {
    const report = await verify([], { settings: { language: "ko" } });
    expect(headline(report)).toContain("사용자 요청이 사라졌습니다");
  });

  test.each<[string, Request[], Plan]>([
    ["that are as before", evenly(600), {}],
    ["that only the log knows", evenly(600), { metered: [] }],
    ["that only Monitoring knows", [], { metered: evenly(600) }],
    ["where no past is asked for", [], { settings: { pastMs: undefined } }],
    ["where nothing is known of before", [], { metrics: { series: async () => [] } as never }],
    [
      "of a candidate without traffic of its own",
      [],
      {
        settings: { tag: "next" },
        service: {
          traffic: [target("chat-2", 0, { tag: "next" }), target("chat-1", 100)],
          trafficStatuses: [target("chat-2", 0, { tag: "next", uri: "https://next---chat" }), target("chat-1", 100)],
        },
      },
    ],
  ])("%s have not vanished", async (_, requests, plan) => {
    expect(found(await verify(requests, plan), "traffic")).toBeUndefined();
  });

  test("of a candidate that gets a tenth are held against a tenth", async () => {
    const service = {
      traffic: [target("chat-2", 10), target("chat-1", 90)],
      trafficStatuses: [target("chat-2", 10), target("chat-1", 90)],
    };
    const settings = { revision: "chat-2" };
    expect(found(await verify(evenly(60), { service, settings }), "traffic")).toBeUndefined();
    expect(found(await verify(evenly(5), { service, settings }), "traffic")).toMatchObject({ expected: 45 });
  });

  test("that Monitoring does not tell of are not said to be gone", async () => {
    const requestDeltas = async (): Promise<never> => {
      throw new GoogleCallError("Reading metrics", "no-access", 403, "monitoring.timeSeries.list denied");
    };
    expect(found(await verify([], { metrics: { requestDeltas } }), "traffic")).toBeUndefined();
  });

  test("are not our own, which Monitoring counts as well", async () => {
    // Two probes every fifteen seconds, and the two users that came.
    const report = await verify([], { metered: [...evenly(80), ...evenly(2)] });
    const traffic = report.findings.find(({ id }) => id === "traffic");
    expect(traffic?.value).toBeLessThan(10);
  });
});
