import { describe, expect, test } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { AlignedQuery, AlignedSeries } from "../../src/sources/period/aligned-metrics.ts";
import { bursty, type Minute, quiet } from "../checks/past.ts";
import { uniform } from "../checks/random.ts";
import { found, steady, World } from "./world.ts";

/** As Monitoring would tell it, the last minute first at the end of what is asked for. */
function told(minutes: readonly Minute[]): (query: AlignedQuery) => Promise<AlignedSeries[]> {
  return async ({ metric, to, alignmentMs }) => {
    if (!metric.endsWith("request_count")) return [];
    const points = (of: (minute: Minute) => number) =>
      minutes.map((minute, i) => ({ at: to - (minutes.length - 1 - i) * alignmentMs, value: of(minute) }));
    return [
      { labels: { response_code: "200" }, points: points(({ n, k }) => n - k) },
      { labels: { response_code: "500" }, points: points(({ k }) => k) },
    ];
  };
}

/** A burst of fifteen errors in a minute of a hundred requests. */
const burst = steady(100, (i) => (i >= 40 && i < 55 ? { status: 500 } : {}));
const down = steady(100, () => ({ status: 500 }));

const withPast = (minutes: readonly Minute[], requests = burst, settings = {}) =>
  new World({ requests, settings, metrics: { series: told(minutes) } as never });

describe("a burst of errors", () => {
  test("fails a service whose past is quiet", async () => {
    const report = await withPast(quiet(uniform(1), 3000, 100, 0.001)).verify();
    expect(report).toMatchObject({ verdict: "fail", decisive: "error-rate" });
  });

  test("is undecided where the past has many like it, and the report says where it stands", async () => {
    const report = await withPast(bursty(uniform(2), 3000, 15)).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-rate")).toMatchObject({
      decision: "inconclusive",
      code: "like-the-past",
      windows: 3000,
    });
  });

  test("fails where the past is not to be looked at", async () => {
    const report = await withPast(bursty(uniform(2), 3000, 15), burst, { pastMs: undefined }).verify();
    expect(report).toMatchObject({ verdict: "fail", decisive: "error-rate" });
  });
});

test("an outage fails as soon as it is seen where nothing like it is in the past", async () => {
  const report = await withPast(quiet(uniform(3), 3000, 100, 0.001), down).verify();
  expect(report).toMatchObject({ verdict: "fail", decisive: "error-rate", window: { endedEarly: "failed" } });
  expect((report.window?.endedAt ?? 0) - (report.window?.startedAt ?? 0)).toBeLessThanOrEqual(20_000);
});

test("an outage fails at the window's end, too, of a service whose budget allows for longer than late entries are awaited", async () => {
  const late = steady(100, (i) => (i >= 60 ? { status: 500 } : {}));
  const settings = { p95BudgetMs: 40_000, settleMs: 10_000 };
  const report = await withPast(quiet(uniform(3), 3000, 100, 0.001), late, settings).verify();
  expect(report).toMatchObject({ verdict: "fail", decisive: "error-rate" });
});

describe("where no past is known, a failure says what its figure is worth", () => {
  test("on a first deploy", async () => {
    const report = await withPast([], down).verify();
    expect(report.verdict).toBe("fail");
    expect(report.notices).toContainEqual({ code: "past-unknown" });
  });

  test("when it cannot be read", async () => {
    const refused = new GoogleCallError("Reading metrics", "no-access", 403, "monitoring.timeSeries.list denied");
    const series = async (): Promise<never> => {
      throw refused;
    };
    const report = await new World({ requests: down, metrics: { series } as never }).verify();
    expect(report.verdict).toBe("fail");
    expect(report.notices).toContainEqual(expect.objectContaining({ code: "past-read-failed" }));
  });

  test("and a pass does not", async () => {
    const report = await withPast([], steady(900)).verify();
    expect(report.notices.map(({ code }) => code)).not.toContain("past-unknown");
  });
});

test("a reading that hangs delays no fault for longer than it may take", async () => {
  const series = async (_: AlignedQuery, { signal }: { signal: AbortSignal }): Promise<never> =>
    await new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const report = await new World({ requests: down, metrics: { series } as never }).verify();
  expect(report).toMatchObject({ verdict: "fail", decisive: "error-rate", window: { endedEarly: "failed" } });
});
