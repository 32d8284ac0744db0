import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { checklist } from "../../../src/checks/period/checklist.ts";
import { periodChecks, periodJob, periodVerdict } from "../../../src/checks/period/period-verdict.ts";
import { withRefused } from "../../../src/checks/period/refused.ts";
import type { SeenPeriod } from "../../../src/checks/period/seen-period.ts";
import { trendOf } from "../../../src/stats/trends.ts";
import type { PeriodCheck, PeriodCheckId, PeriodKind, PeriodRequests } from "../../../src/report/report.ts";
import { budgets, course, from, group, requests, seen, withErrors } from "./seen-period.ts";

const hour = 3_600_000;
const week = 7 * 24 * hour;

function checkOf(what: Partial<SeenPeriod>, id: PeriodCheckId): PeriodCheck {
  const found = periodChecks(seen(what), budgets).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
}

/** `mark code`, as the tables below read. */
function told(what: Partial<SeenPeriod>, id: PeriodCheckId): string {
  const { mark, reason } = checkOf(what, id);
  return `${mark} ${reason.code}`;
}

describe("a sound day", () => {
  it("passes, every check with its evidence", () => {
    const checks = periodChecks(seen(), budgets);
    expect(checks.filter(({ mark }) => mark !== "ok").map(({ id }) => id)).toEqual(["p95-trend"]);
    expect(["pass", "warn"]).toContain(periodVerdict(checks));
  });
});

describe("a budget that is none", () => {
  const off = {
    ...budgets,
    p95Ms: undefined,
    errorRate: undefined,
    availability: undefined,
    memory: false,
    cpu: false,
  };
  const ids: PeriodCheckId[] = ["availability", "error-rate", "p95", "memory", "cpu"];
  const offOf = (what: Partial<SeenPeriod>): PeriodCheck[] =>
    periodChecks(seen(what), off).filter(({ id }) => ids.includes(id));

  it("breaks nothing, holds nothing up, and is told with its figure", () => {
    const bad = { requests: withErrors(2_000, 20_000) };
    expect(periodVerdict(periodChecks(seen(bad), budgets))).toBe("fail");
    const checks = periodChecks(seen(bad), off);
    expect(["pass", "warn"]).toContain(periodVerdict(checks));
    for (const { mark, reason, limit, value } of offOf(bad)) {
      expect([mark, reason.code, limit]).toEqual(["unknown", "budget-none", null]);
      expect(value).not.toBeNull();
    }
    expect(checklist("day", checks).find(({ id }) => id === "error-rate")?.mark).toBe("unknown");
  });

  it("is no pass where nothing else was seen", () => {
    const unseen = offOf({}).map((check): PeriodCheck => ({ ...check, mark: "unknown" }));
    expect(periodVerdict(unseen)).toBe("inconclusive");
  });

  it("is not missed where nothing was read", () => {
    expect(periodVerdict(periodChecks(seen({ requests: null }), budgets))).toBe("inconclusive");
    expect(offOf({ requests: null }).map(({ reason }) => reason.code)).toEqual(ids.map(() => "budget-none"));
  });
});

describe("the error rate", () => {
  it.each([
    // 0.5 % may fail. Exact tails: 129 of 20,000 has a chance of 0.3 %, 110 one of 17 %.
    [0, 20_000, "ok within"],
    [80, 20_000, "ok within"],
    [99, 20_000, "ok within-unproven"],
    [110, 20_000, "warning beyond-unproven"],
    [129, 20_000, "failed beyond"],
    // Two requests in a night say nothing, whatever became of them.
    [0, 2, "unknown within-unproven"],
    [1, 50, "unknown beyond-unproven"],
    [4, 700, "warning beyond-unproven"],
    // Fewer than 600 could prove nothing.
    [0, 599, "ok within"],
    [0, 300, "unknown within-unproven"],
  ])("%d of %d: %s", (errors, count, expected) => {
    expect(told({ requests: withErrors(errors, count) }, "error-rate")).toBe(expected);
  });

  it("rests on what was really looked at of a sample", () => {
    const sample = (fraction: number): Partial<SeenPeriod> => ({
      requests: { ...withErrors(1_290, 200_000), seen: 200_000 * fraction, sampling: { fraction } },
    });
    expect(told(sample(1), "error-rate")).toBe("failed beyond");
    expect(told(sample(0.01), "error-rate")).toBe("warning beyond-unproven");
    expect(checkOf(sample(0.01), "error-rate").n).toBe(2000);
  });

  test.prop([fc.integer({ min: 1, max: 50_000 }), fc.nat(50_000), fc.nat(500)])(
    "never looks better for more errors",
    (count, some, more) => {
      const order = ["ok", "unknown", "warning", "failed"];
      const errors = Math.min(count, some);
      const worse = Math.min(count, errors + more);
      const rank = (bad: number): number =>
        order.indexOf(checkOf({ requests: withErrors(bad, count) }, "error-rate").mark);
      expect(rank(worse)).toBeGreaterThanOrEqual(rank(errors));
    },
  );
});

describe("availability", () => {
  it("counts server errors alone, against its own limit", () => {
    const byStatus = [
      { status: 200, count: 19_000 },
      { status: 404, count: 990 },
      { status: 503, count: 10 },
    ];
    const check = checkOf({ requests: requests({ byStatus, errors: 1000 }), cloudRun: null }, "availability");
    expect(check).toMatchObject({ value: 0.9995, limit: 0.999, mark: "ok" });
    expect(
      told({ requests: requests({ byStatus: [{ status: 503, count: 60 }] }), cloudRun: null }, "availability"),
    ).toBe("failed beyond");
  });

  it("is Cloud Run's own where that is known: an app that is down logs nothing of it", () => {
    const cloudRun = { requests: 10_700, serverErrors: 700, slices: [] };
    expect(checkOf({ cloudRun }, "availability")).toMatchObject({
      mark: "failed",
      n: 10_700,
      reason: { code: "beyond" },
    });
  });
});

describe("requests that no instance took", () => {
  const refused = {
    count: 200,
    byStatus: [{ status: 429, count: 200 }],
    slices: [],
    fraction: 1,
    query: "",
    counted: false,
  };

  it.each<[string, Partial<SeenPeriod>]>([
    ["beside Cloud Run's count, which lacks them", { refused }],
    ["where that is not known", { refused, cloudRun: null }],
    [
      "where the source has them already",
      {
        refused: { ...refused, counted: true },
        cloudRun: null,
        requests: requests({
          of: "platform",
          errors: 200,
          byStatus: [
            { status: 200, count: 19_800 },
            { status: 429, count: 200 },
          ],
        }),
      },
    ],
  ])("were not answered: %s", (_where, what) => {
    for (const id of ["availability", "error-rate"] as const) expect(told(what, id)).toBe("failed beyond");
    expect(checkOf(what, "availability").value).toBeCloseTo(0.99, 3);
    expect(checkOf(what, "error-rate").value).toBeCloseTo(0.01, 3);
  });

  it("are no sign that the logs differ, nor that the app logs", () => {
    const server = { ...refused, byStatus: [{ status: 503, count: 200 }] };
    expect(told({ refused: server }, "data-consistent")).toBe("ok logs-agree");
    const slices = [900, 0].map((n, i) => ({ at: from + i * hour, requests: n, errors: 0, p95Ms: null }));
    const silent: Partial<SeenPeriod> = {
      refused: { ...refused, slices: [0, 200] },
      requests: requests({ slices }),
      cloudRun: { requests: 20_500, serverErrors: 0, slices: [900, 900] },
    };
    expect(told(silent, "data-consistent")).toBe("failed log-silent");
  });

  test.prop([fc.nat(5000), fc.nat(5000), fc.double({ min: 0.001, max: 1, noNaN: true })])(
    "add up with the others: %d, %d",
    (answered, turnedAway, fraction) => {
      const before = requests({
        count: answered + 1,
        seen: Math.round((answered + 1) * fraction),
        byStatus: [{ status: 200, count: answered + 1 }],
        slices: [{ at: from, requests: answered + 1, errors: 0, p95Ms: null }],
      });
      const byStatus = [{ status: 429, count: turnedAway }];
      const all = withRefused(before, { ...refused, count: turnedAway, byStatus, slices: [turnedAway] });
      expect(all.count).toBe(answered + 1 + turnedAway);
      expect(all.errors).toBe(turnedAway);
      expect(all.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(all.count);
      expect(all.slices[0]).toMatchObject({ requests: all.count, errors: turnedAway });
      expect(all.seen).toBeLessThanOrEqual(all.count);
      expect(all.seen / all.count).toBeCloseTo(before.seen / before.count, 1 / all.count > 0.01 ? 0 : 2);
      expect(all.latency).toEqual(before.latency);
    },
  );
});

describe("the latency", () => {
  const p95 = (ms: number, lowMs = ms, highMs: number | null = ms): Partial<SeenPeriod> => {
    const { latency } = requests();
    const slow = ms > 2000 ? 2000 : 400;
    const distribution = [
      { fromMs: 500, toMs: 2000, count: 20_000 - slow },
      { fromMs: 2000, toMs: 4000, count: slow },
    ];
    return { requests: requests({ latency: latency && { ...latency, p95: { ms, lowMs, highMs }, distribution } }) };
  };

  it.each([
    [p95(1999), "ok within"],
    [p95(2400), "failed beyond"],
    // The source's bucket holds the limit.
    [p95(1950, 1700, 2400), "unknown unresolved"],
    [p95(1700, 1700, null), "unknown unresolved"],
    [p95(1500, 1400, 1700), "ok within"],
    [p95(2600, 2400, 3000), "failed beyond"],
    [{ requests: requests({ latency: null }) }, "unknown no-data"],
  ])("%#: %s", (what, expected) => expect(told(what, "p95")).toBe(expected));

  it.each([
    [1500, "ok within"],
    [2001, "failed beyond"],
    [999, "warning below-range"],
  ])("its mean, %d ms, has a range: %s", (meanMs, expected) => {
    const { latency } = requests();
    expect(told({ requests: requests({ latency: latency && { ...latency, meanMs } }) }, "mean")).toBe(expected);
  });
});

describe("groups", () => {
  const differs = { n: 2000, h: 90, p: 1e-9, epsilonSquared: 0.05, differs: true };

  it("are told of when they differ so that people notice", () => {
    const groups = [group("default", { meanMs: 1000 }), group("teacher", { meanMs: 1800 })];
    expect(checkOf({ requests: requests({ groups, groupDifference: differs }) }, "groups")).toMatchObject({
      mark: "warning",
      reason: { code: "groups-differ", slowest: "teacher", meanMs: 1800, othersMeanMs: 1000 },
    });
  });

  it("differ without a word when nobody would notice", () => {
    const groups = [group("default", { meanMs: 1000 }), group("teacher", { meanMs: 1100 })];
    expect(told({ requests: requests({ groups, groupDifference: differs }) }, "groups")).toBe("ok groups-alike");
  });

  it("are told of however few requests the slow one has", () => {
    const small = { n: 20_060, h: 180, p: 1e-40, epsilonSquared: 0.009, differs: false };
    const groups = [group("default", { count: 20_000, meanMs: 1000 }), group("vip", { count: 60, meanMs: 5000 })];
    expect(told({ requests: requests({ groups, groupDifference: small }) }, "groups")).toBe("warning groups-differ");
    const few = [group("default", { count: 20_000, meanMs: 1000 }), group("vip", { count: 6, meanMs: 5000 })];
    expect(told({ requests: requests({ groups: few, groupDifference: small }) }, "groups")).toBe("ok groups-alike");
  });

  it("are not broken by one failure that a sample was scaled up from", () => {
    const groups = [group("default", { count: 19_900 }), group("rare", { count: 100, errors: 100 })];
    const sampled = requests({ groups, seen: 200, sampling: { fraction: 0.01 } });
    expect(told({ requests: sampled }, "groups-work")).toBe("ok all-groups-work");
  });

  it("work, each of them, or one is named", () => {
    const groups = [
      group("default"),
      group("teacher", { count: 10, errors: 9 }),
      group("rare", { count: 2, errors: 2 }),
    ];
    expect(checkOf({ requests: requests({ groups }) }, "groups-work")).toMatchObject({
      mark: "failed",
      reason: { code: "group-broken", group: "teacher", requests: 10, errors: 9, more: 0 },
    });
  });
});

describe("memory and CPU", () => {
  it("by a share say of what, and decide nothing where that is not known", () => {
    const limitOf = { share: 0.9, whole: 2 ** 29 };
    const of = (more: object): Partial<SeenPeriod> => ({
      resources: { ...seen().resources, memory: { ...course([300e6, 310e6, 320e6], 0.9 * 2 ** 29), ...more } },
    });
    expect(checkOf(of({ limitOf }), "memory")).toMatchObject({ mark: "ok", limit: 0.9 * 2 ** 29, limitOf });
    const unknown = of({ limit: null, limitOf: { share: 0.9, whole: null } });
    expect(told(unknown, "memory")).toBe("unknown limit-unknown");
    expect(told(unknown, "memory-leak")).toBe("unknown too-short");
  });

  const memory = (values: number[]): Partial<SeenPeriod> => ({
    resources: { ...seen().resources, memory: course(values, 500e6) },
  });

  it.each([
    [Array(24).fill(300e6), "ok within"],
    [[...Array(23).fill(300e6), 510e6], "failed hours-above"],
    [[300e6, 510e6, 520e6, 300e6], "failed hours-above"],
  ])("%#: %s", (values, expected) => expect(told(memory(values), "memory")).toBe(expected));

  it("are not within their limits where their points stop and requests were served on", () => {
    const half = memory(Array(12).fill(300e6));
    const served = (slices: number[]): Partial<SeenPeriod> => ({
      ...half,
      cloudRun: { requests: 20_000, serverErrors: 0, slices },
    });
    expect(told(served(Array(24).fill(800)), "memory")).toBe("unknown not-read");
    expect(told(served(Array(24).fill(800)), "memory-leak")).toBe("unknown not-read");
    // Nobody asked: there was no instance that could have had points.
    expect(told(served([...Array(13).fill(800), ...Array(11).fill(0)]), "memory")).toBe("ok within");
    const above = { ...served(Array(24).fill(800)), ...memory(Array(12).fill(510e6)) };
    expect(told(above, "memory")).toBe("failed hours-above");
  });

  it("a single hour's peak on one of many instances is something to watch", () => {
    const points = Array.from({ length: 24 }, (_, i) => ({
      at: from + i * hour,
      mean: 300e6,
      high: i === 5 ? 510e6 : 310e6,
    }));
    const resources = { ...seen().resources, memory: { limit: 500e6, points } };
    expect(told({ resources }, "memory")).toBe("warning hours-above");
  });

  it.each([
    [Array.from({ length: 24 }, (_, i) => 300e6 + i * 1e6), "ok memory-steady"],
    [Array.from({ length: 24 }, (_, i) => 300e6 + i * 3e6), "warning memory-rises"],
    [[300e6, 310e6], "unknown too-short"],
  ])("within a day only a steep rise is told: %#", (values, expected) => {
    expect(told(memory(values), "memory-leak")).toBe(expected);
  });

  it("over days a leak fails, with the day on which the limit is reached", () => {
    const trend = { dailyMedians: [1, 2, 3], risingShare: 1, slopePerDay: 24e6, leak: true, daysToLimit: 8 };
    expect(told({ resources: { ...seen().resources, memoryTrend: trend } }, "memory-leak")).toBe("failed leak");
    const steady = { ...trend, leak: false, daysToLimit: null };
    expect(told({ resources: { ...seen().resources, memoryTrend: steady } }, "memory-leak")).toBe("ok no-leak");
  });

  it.each([
    // Three days, one of them at three times the load of the others.
    [Array.from({ length: 72 }, (_, i) => (i < 24 ? 0.2 : i < 48 ? 0.22 : 0.6)), "warning swinging-load"],
    [Array.from({ length: 72 }, (_, i) => 0.3 + 0.2 * Math.sin((i / 12) * Math.PI)), "ok steady-load"],
    [Array.from({ length: 24 }, (_, i) => (i === 4 ? 0.75 : 0.3)), "warning swinging-load"],
  ])("CPU is as on other days: %#", (values, expected) => {
    expect(told({ resources: { ...seen().resources, cpu: course(values, 0.8) } }, "cpu-consistent")).toBe(expected);
  });
});

describe("the trend over weeks", () => {
  const weeks = (values: number[]): Partial<SeenPeriod> => {
    const points = values.map((p95Ms, i) => ({
      from: from + (i - 1) * week,
      to: from + i * week,
      p95Ms,
      lowMs: p95Ms,
      highMs: p95Ms,
      requests: 1000,
    }));
    return {
      trend: {
        points,
        trend: trendOf(
          points.map(({ to: at, p95Ms: value }) => ({ at, value })),
          2000,
        ),
      },
    };
  };

  it("warns of the runbook's own four weeks: 2 s are reached in one week", () => {
    const check = checkOf(weeks([1800, 1850, 1900, 1950]), "p95-trend");
    expect(check).toMatchObject({ mark: "warning", value: 1950, limit: 2000, reason: { code: "rising", steps: 4 } });
    if (check.reason.code !== "rising") throw new Error("unreachable");
    expect(check.reason.p).toBeCloseTo(1 / 24, 9);
    expect(check.reason.perStepMs).toBeCloseTo(50, 6);
    expect(check.reason.reachedAt).toBeCloseTo(from + 4 * week, -3);
  });

  it.each([
    [[1800, 1850, 1790, 1810], "ok steady"],
    [[1800, 1900, 1950], "unknown too-few-periods"],
  ])("%j: %s", (values, expected) => expect(told(weeks(values), "p95-trend")).toBe(expected));
});

describe("what has no limit", () => {
  const counted = (serverErrors: number) => ({ requests: 20_500, serverErrors, slices: [] });
  const patterns = [{ pattern: "boom <*>", count: 3, firstAt: from, example: "boom 1" }];
  it.each<[string, Partial<SeenPeriod>, PeriodCheckId, string]>([
    [
      "killed, and up again",
      { restarts: { starts: 3, kills: 1, recovered: true, lastAt: from, message: "oom" } },
      "restarts",
      "warning restarted",
    ],
    [
      "killed for good",
      { restarts: { starts: 3, kills: 1, recovered: false, lastAt: from, message: "oom" } },
      "restarts",
      "failed restarted",
    ],
    ["not read", { restarts: null, unread: { restarts: "403" } }, "restarts", "unknown not-read"],
    [
      "a part is down",
      {
        dependencies: {
          url: "",
          status: 200,
          ok: true,
          detail: "",
          parts: [{ name: "cache", ok: false, state: "down" }],
        },
      },
      "dependencies",
      "failed parts-failing",
    ],
    [
      "no health",
      { dependencies: { url: "", status: 503, ok: false, detail: "503", parts: [] } },
      "dependencies",
      "failed health-failing",
    ],
    ["not asked", { dependencies: null }, "dependencies", "unknown not-asked"],
    [
      "new errors",
      {
        newMessages: { baseline: "", from, to: from, compared: 1, truncated: false, patterns, more: 0, atLeast: false },
      },
      "new-errors",
      "warning new-errors",
    ],
    ["both logs", { requests: withErrors(40), cloudRun: counted(43) }, "data-consistent", "ok logs-agree"],
    [
      "errors that the app does not write",
      { requests: withErrors(3), cloudRun: counted(43) },
      "data-consistent",
      "warning logs-differ",
    ],
    ["a cache", { cache: { firstMs: 1000, repeatedMs: 30, repeats: 3 } }, "cache", "ok cache-effective"],
    ["no cache", { cache: { firstMs: 1000, repeatedMs: 900, repeats: 3 } }, "cache", "unknown cache-ineffective"],
    [
      "less memory",
      { configuration: [{ setting: "memory", wanted: "1Gi", actual: "512Mi", same: false }] },
      "configuration",
      "warning differs",
    ],
    ["nothing wanted", { configuration: [] }, "configuration", "unknown not-asked"],
    ["sent back", { latestCreated: "chat-3" }, "no-rollback", "warning older-serves"],
  ])("%s", (_what, what, id, expected) => expect(told(what, id)).toBe(expected));
});

describe("a newer revision that has a tag and no traffic", () => {
  const share = (revision: string, percent: number, tag: string | null = null) => {
    return { revision, percent, tag, url: null, latest: false };
  };
  const above = [share("chat-2", 100), share("chat-3", 0, "pr-7")];
  const created = (...names: string[]) => names.map((name, i) => ({ name, createdAt: from + i }));

  it("may be a preview: it is no sign that users were sent back", () => {
    const what = { traffic: above, latestCreated: "chat-3", revisions: created("chat-2", "chat-3") };
    expect(told(what, "no-rollback")).toBe("unknown tagged-above");
  });

  it("hides none that was sent back before it", () => {
    const what = { traffic: above, latestCreated: "chat-3", revisions: created("chat-2", "chat-b", "chat-3") };
    expect(checkOf(what, "no-rollback")).toMatchObject({
      mark: "warning",
      reason: { code: "older-serves", revision: "chat-2", latest: "chat-b" },
    });
  });

  it("is none where it has users as well", () => {
    const traffic = [share("chat-2", 90), share("chat-3", 10), share("chat-3", 0, "canary")];
    const what = { traffic, latestCreated: "chat-3", revisions: created("chat-2", "chat-3") };
    expect(told(what, "no-rollback")).toBe("warning older-serves");
  });
});

describe("requests without a usable status", () => {
  // Of 20,000 with a limit of 0.5 % for errors, and of 0.1 % for what is not available.
  const beside = (withoutStatus: number): PeriodRequests =>
    requests({ withoutStatus, byStatus: [{ status: 200, count: 20_000 - withoutStatus }] });

  it.each<[string, Partial<SeenPeriod>, PeriodCheckId, string]>([
    [
      "leave the rate open where they could break it",
      { requests: beside(300) },
      "error-rate",
      "unknown status-unknown",
    ],
    ["change nothing where they could not", { requests: beside(20) }, "error-rate", "ok within"],
    ["hide no breach", { requests: { ...withErrors(400), withoutStatus: 300 } }, "error-rate", "failed beyond"],
    [
      "leave open what is available, by the log alone",
      { requests: beside(300), cloudRun: null },
      "availability",
      "unknown status-unknown",
    ],
    [
      "say nothing against Cloud Run's own count",
      { requests: beside(300), cloudRun: { requests: 20_000, serverErrors: 0, slices: [] } },
      "availability",
      "ok within",
    ],
  ])("%s", (_what, what, id, expected) => expect(told(what, id)).toBe(expected));

  it("are no pass", () => {
    expect(periodVerdict(periodChecks(seen({ requests: beside(20_000) }), budgets))).toBe("inconclusive");
  });
});

describe("requests that count as errors by the inputs", () => {
  const byStatus = (refused: number) => [
    { status: 200, count: 20_000 - refused },
    ...(refused > 0 ? [{ status: 429, count: refused }] : []),
  ];
  const cloudRun = {
    requests: 20_500,
    serverErrors: 0,
    errors: { count: 60, statuses: [{ from: 429, to: 599 }] },
    slices: [],
  };

  it.each([
    ["in one log only", 0, "warning logs-differ"],
    ["in both logs", 55, "ok logs-agree"],
  ])("%s", (_where, refused, expected) =>
    expect(told({ requests: requests({ byStatus: byStatus(refused) }), cloudRun }, "data-consistent")).toBe(expected),
  );
});

describe("an app's log that stops", () => {
  const slices = (logged: number[]) =>
    logged.map((n, i) => ({ at: from + i * hour, requests: n, errors: 0, p95Ms: 1500 }));
  const cloudRun = { requests: 20_500, serverErrors: 0, slices: [900, 900, 900] };

  it("fails the period: its figures lack what Cloud Run counted", () => {
    const check = checkOf({ requests: requests({ slices: slices([800, 0, 0]) }), cloudRun }, "data-consistent");
    const reason = { code: "log-silent", parts: 2, firstAt: from + hour, requests: 1800 };
    expect(check).toMatchObject({ mark: "failed", reason });
  });

  it("is not one where nobody asked, and a sample's errors are not compared", () => {
    const quiet = { ...cloudRun, slices: [900, 0, 10] };
    const logged = requests({ slices: slices([800, 0, 0]) });
    expect(told({ requests: logged, cloudRun: quiet }, "data-consistent")).toBe("ok logs-agree");
    const sampled = requests({ slices: slices([800, 700, 700]), sampling: { fraction: 0.1 }, seen: 2000 });
    expect(told({ requests: sampled, cloudRun }, "data-consistent")).toBe("unknown no-data");
  });
});

describe("the verdict", () => {
  it.each<[string, Partial<SeenPeriod>, string]>([
    ["a breach", { requests: withErrors(200) }, "fail"],
    ["something to watch", { latestCreated: "chat-3" }, "warn"],
    ["no requests", { requests: null }, "inconclusive"],
    ["few requests", { requests: withErrors(0, 20) }, "inconclusive"],
    [
      "a breach that needs no requests",
      { requests: null, dependencies: { url: "", status: 503, ok: false, detail: "", parts: [] } },
      "fail",
    ],
  ])("%s", (_what, what, verdict) => expect(periodVerdict(periodChecks(seen(what), budgets))).toBe(verdict));

  it("does to the job what the inputs say", () => {
    const policies = { onBreach: "warn", onInconclusive: "pass", onNoData: "fail" } as const;
    expect(periodJob("fail", true, policies)).toBe("warning");
    expect(periodJob("inconclusive", true, policies)).toBe("success");
    expect(periodJob("inconclusive", false, policies)).toBe("failure");
    expect(periodJob("warn", true, policies)).toBe("warning");
  });
});

describe("the checklist", () => {
  it.each<PeriodKind>(["day", "week", "month", "custom"])(
    "of a %s ticks what has evidence and leaves the rest open",
    (kind) => {
      const checks = periodChecks(seen(), budgets);
      const boxes = checklist(kind, checks);
      expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
      const open = boxes.filter(({ mark }) => mark !== "ok").map(({ id, mark }) => [id, mark]);
      // Only people know the one, and there is no trend of a single period.
      const unknown = kind === "month" ? ["trend", "user-reports"] : ["user-reports"];
      expect(open).toEqual(unknown.map((id) => [id, "unknown"]));
      expect(checklist(kind, []).every(({ mark }) => mark === "unknown")).toBe(true);
    },
  );

  it("ticks the recovery of a service that came back by itself", () => {
    const died = (recovered: boolean) => ({ starts: 3, kills: 1, recovered, lastAt: from, message: "oom" });
    const box = (recovered: boolean) =>
      checklist("week", periodChecks(seen({ restarts: died(recovered) }), budgets)).find(
        ({ id }) => id === "self-recovery",
      );
    expect([box(true)?.mark, box(false)?.mark]).toEqual(["ok", "failed"]);
  });

  it("is no better than the worst of its checks", () => {
    const checks = periodChecks(
      seen({ resources: { ...seen().resources, memory: course([510e6, 520e6], 500e6) } }),
      budgets,
    );
    expect(checklist("day", checks).find(({ id }) => id === "memory-stable")?.mark).toBe("failed");
  });
});
