import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { windowSince } from "../../src/run/past-window.ts";
import type { FirstLook } from "../../src/report/report.ts";
import { renderMarkdown } from "../../src/report/render/markdown.ts";
import { verificationDocument } from "../../src/report/documents/verification.ts";
import { headline } from "../../src/report/headline.ts";
import { findingSentence } from "../../src/report/sentence.ts";
import { tellingIn } from "../../src/report/telling.ts";
import { stepsOf } from "../report/said.ts";
import { condition, target } from "../revision/cloud-run-states.ts";
import { begin, type Request } from "./scene.ts";
import { Suffering } from "./outage.ts";
import type { AlignedQuery, AlignedSeries } from "../../src/sources/period/aligned-metrics.ts";
import { found, minutePoints, type Plan, used, World } from "./world.ts";

const hour = 3_600_000;
const minute = 60_000;

/** n users' requests from the deploy an hour ago until now. */
const users = (n: number, more: (i: number) => Partial<Request> = () => ({}), backMs = hour): Request[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `${i}`,
    startedAt: begin - backMs + 1_000 + Math.floor((i * (backMs - 2_000)) / n),
    latencyMs: 100 + (i % 7),
    trace: `${i}`.padStart(32, "0"),
    ...more(i),
  }));

function plan({ settings, revision, ...more }: Plan = {}): Plan {
  const requests = more.requests ?? users(1_200);
  return {
    requests,
    metered: requests,
    ...more,
    revision: { createdAt: begin - hour, ...revision },
    settings: {
      since: "deploy",
      healthPath: undefined,
      chatPath: undefined,
      windowMs: 600_000,
      intervalMs: 15_000,
      settleMs: 30_000,
      readyTimeoutMs: 300_000,
      ...settings,
    },
  };
}

const first: FirstLook = {
  verdict: "pass",
  at: begin - 50 * minute,
  revision: "chat-2",
  startedAt: begin - hour,
  seenMs: 10 * minute,
  requests: 700,
  sample: "requests",
};

describe("the time since a deploy", () => {
  const now = begin;
  const about = { now, firstAt: null, settleMs: 30_000, windowMs: 600_000 };

  it.each<[string, number | null, { fromMs: number; toMs: number; cut: boolean }]>([
    ["ends before what may still come", now - hour, { fromMs: -hour, toMs: -4 * minute, cut: false }],
    [
      "leaves a quarter of a young deploy's at most",
      now - 2 * minute,
      { fromMs: -2 * minute, toMs: -30_000, cut: false },
    ],
    ["is a week at most", now - 30 * 24 * hour, { fromMs: -7 * 24 * hour, toMs: -4 * minute, cut: true }],
    ["is the usual window where nobody knows its age", null, { fromMs: -600_000, toMs: -150_000, cut: false }],
    ["is never empty", now, { fromMs: 0, toMs: 1_000, cut: false }],
  ])("%s", (_what, createdAt, { fromMs, toMs, cut }) => {
    expect(windowSince(createdAt, about)).toEqual({ window: { from: now + fromMs, to: now + toMs }, cut });
  });

  it("begins with the first look, where the revision had waited for its traffic before that", () => {
    const { window } = windowSince(now - 24 * hour, { ...about, firstAt: now - hour });
    expect(window).toEqual({ from: now - hour, to: now - 4 * minute });
    // A runner's clock that is ahead tells nothing.
    expect(windowSince(now - hour, { ...about, firstAt: now + 1 }).window.from).toBe(now - hour);
  });

  it("waits for entries as long as they are awaited", () => {
    const { window } = windowSince(now - 24 * hour, { ...about, settleMs: 600_000 });
    expect(window.to).toBe(now - 600_000);
  });
});

describe("since: deploy", () => {
  it("judges all that there is, at once and without a probe", async () => {
    const world = new World(plan());
    const report = await world.verify();
    expect([report.verdict, world.probed, world.clock.now() - begin < minute]).toEqual(["pass", [], true]);
    expect(report.window).toMatchObject({ startedAt: begin - hour, endedAt: begin - 4 * minute, since: "deploy" });
    expect(report.window).toMatchObject({ plannedMs: 56 * minute, endedEarly: null });
    // Those of the last four minutes are left out.
    expect(report.requests?.count).toBe(1_121);
    expect(found(report, "error-rate")).toMatchObject({ decision: "pass", code: "proven-at-end" });
    expect(found(report, "serving")).toMatchObject({ decision: "pass", code: "served-now", percent: 100 });
    expect(report.notices).toEqual([]);
  });

  it("finds what the first look could not: errors that came later", async () => {
    const requests = users(1_200, (i) => (i > 600 && i % 10 === 0 ? { status: 500 } : {}));
    const report = await new World(plan({ requests })).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "error-rate"]);
    expect(headline(report)).toContain("error rate");
  });

  it("is not decided by too few", async () => {
    const report = await new World(plan({ requests: users(40) })).verify();
    expect([report.verdict, report.cause]).toEqual(["inconclusive", "insufficient-evidence"]);
    // 38 in 56 minutes, and 368 prove an error rate of 1 %.
    expect(stepsOf(report)[0]).toMatch(/^Look again in 8 h \d+ min: at this traffic there are enough requests then/);
    const nobody = await new World(plan({ requests: [] })).verify();
    expect(nobody).toMatchObject({ verdict: "inconclusive", cause: "insufficient-evidence", job: "warning" });
    expect(stepsOf(nobody)[0]).toContain("nobody has asked the revision since the deploy");
    // The first look's probes are in both, and one more that no log has is somebody.
    const userAgent = "ion-verify/1 (run 0099)";
    const probes = users(80, () => ({ userAgent }), 600_000).map((one) => ({
      ...one,
      startedAt: one.startedAt - 50 * minute,
    }));
    const asked = await new World(plan({ requests: probes })).verify();
    expect([asked.cause, asked.requests?.probes]).toEqual(["insufficient-evidence", 80]);
    const unlogged = await new World(plan({ requests: probes, metered: [...probes, ...users(1)] })).verify();
    expect(unlogged.cause).toBe("no-data");
  });

  it("takes an empty log that nothing else confirms for no data", async () => {
    const requestDeltas = async (): Promise<never> => {
      throw new GoogleCallError("Reading metrics", "transient", 503, "Try again.");
    };
    const report = await new World(plan({ requests: [], metrics: { requestDeltas } })).verify();
    expect(report).toMatchObject({ verdict: "inconclusive", cause: "no-data", job: "failure" });
  });

  it("tells the first look", async () => {
    const report = await new World(plan({ settings: { firstLook: first } })).verify();
    expect(report.firstLook).toEqual(first);
    const summary = renderMarkdown(verificationDocument(report));
    expect(summary).toMatch(/first look.*PASS at 2025-12-31 23:10:00 UTC, 700 requests in 10 min/);
    expect(summary).toMatch(/56 min since the deploy/);
    const korean = renderMarkdown(verificationDocument({ ...report, language: "ko" }));
    expect(korean).toMatch(/첫 확인.*2025-12-31 23:10:00 UTC 통과, 10분 동안 요청 700건/);
  });

  it("judges the deploy that was meant, though a newer one has taken its traffic", async () => {
    const world = new World(
      plan({
        settings: { revision: "chat-2" },
        service: {
          latestCreatedRevision: "chat-3",
          latestReadyRevision: "chat-3",
          traffic: [target("chat-3", 100)],
          trafficStatuses: [target("chat-3", 100)],
        },
        happens: [],
      }),
    );
    const report = await world.verify();
    expect([report.verdict, report.candidate?.name]).toEqual(["pass", "chat-2"]);
    expect(found(report, "serving")).toMatchObject({ code: "served-now", percent: 0 });
    expect(report.notices.map(({ code }) => code)).toContain("newer-revision");
  });

  it.each([
    ["healthy before", [condition("ContainerHealthy", "succeeded")]],
    ["of which nothing else is told", []],
  ])("judges one that has retired since, %s", async (_what, more) => {
    const conditions = [condition("Ready", "succeeded", { reason: "RETIRED" }), ...more];
    const gone = { traffic: [target("chat-3", 100)], trafficStatuses: [target("chat-3", 100)] };
    const world = new World(
      plan({
        settings: { revision: "chat-2" },
        revision: { conditions },
        service: { latestCreatedRevision: "chat-3", latestReadyRevision: "chat-3", ...gone },
      }),
    );
    expect((await world.verify()).verdict).toBe("pass");
  });

  it("fails no good deploy because the next one is stuck", async () => {
    const stuck = { latestCreatedRevision: "chat-3", reconciling: true };
    const report = await new World(plan({ settings: { revision: "chat-2" }, service: stuck })).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "readiness")).toMatchObject({ decision: "inconclusive", code: "ready-timeout" });
  });

  it("needs no points of a time in which nobody asked", async () => {
    // The last request came 40 minutes ago, and the last instance went soon after.
    const requests = users(1_000, () => ({})).map((one, i) => ({
      ...one,
      startedAt: begin - hour + 1_000 + i * 1_000,
    }));
    const points = (until: number) => ({
      distributions: async ({ metric }: { metric: string }) =>
        minutePoints(begin - until).map((at) => used(at, metric.includes("memory") ? 2e8 : 0.3)),
    });
    const idle = await new World(plan({ requests, metrics: points(40 * minute) })).verify();
    expect([idle.verdict, found(idle, "memory")?.decision]).toEqual(["pass", "pass"]);
    // But where requests came, and no points.
    const blind = await new World(plan({ metrics: points(40 * minute) })).verify();
    expect(blind.verdict).toBe("inconclusive");
    expect(found(blind, "memory")).toMatchObject({ decision: "inconclusive", code: "not-covered", source: "memory" });
  });

  it("draws a sample over all of the time where more came than may be read", async () => {
    const busy = users(60_000, (i) => (i < 30_000 && i % 50 === 0 ? { status: 500 } : {}));
    const world = new World(plan({ requests: busy }));
    const report = await world.verify();
    // Errors of the first half alone: 1 % in all, and 2 % there.
    const { fraction = 1 } = report.requests?.sampling ?? {};
    expect(fraction).toBeLessThan(0.5);
    const parts = report.requests?.timeline ?? [];
    expect(Math.min(...parts.map(({ requests }) => requests))).toBeGreaterThan(0);
    expect(report.findings.find(({ id }) => id === "error-rate")?.value).toBeGreaterThan(0.005);
    expect(report.findings.find(({ id }) => id === "error-rate")?.reason.code).not.toBe("not-covered");
    expect(world.clock.now() - begin).toBeLessThan(2 * minute);
  });

  it("draws it by what Monitoring counts, where the time that is read first was quiet", async () => {
    // Nearly all came in the first ten minutes, and a hundred in the last fifty.
    const early = users(50_000, (i) => ({ startedAt: begin - hour + 1_000 + Math.floor((i * 590_000) / 50_000) }));
    const late = users(100).map((one) => ({ ...one, id: `late-${one.id}`, trace: `f${one.id}`.padStart(32, "0") }));
    const report = await new World(plan({ requests: [...early, ...late] })).verify();
    expect(report.verdict).toBe("pass");
    expect(report.requests?.sampling?.fraction).toBeLessThan(0.5);
    expect(Math.abs((report.requests?.sampling?.estimated ?? 0) - 50_000)).toBeLessThan(5_000);
  });

  it("has the whole chance of a false alarm, where no probe is judged beside", async () => {
    const level = async (proveWith: "users" | "users-and-probes") =>
      (await new World(plan({ settings: { proveWith } })).verify()).findings.find(({ id }) => id === "p95")?.evidence
        ?.failLevel;
    expect(await level("users-and-probes")).toBe(await level("users"));
  });

  it("reaches back a week, and says so", async () => {
    const report = await new World(plan({ revision: { createdAt: begin - 30 * 24 * hour } })).verify();
    expect(report.window?.startedAt).toBe(begin - 7 * 24 * hour);
    expect(report.notices).toContainEqual({ code: "since-cut", fromAt: begin - 7 * 24 * hour });
    expect(report.verdict).toBe("pass");
  });

  it("waits for a young deploy's entries", async () => {
    const requests = users(600, () => ({}), 40_000);
    const world = new World(plan({ requests, revision: { createdAt: begin - 40_000 } }));
    const report = await world.verify();
    // Its end is ten seconds ago, and entries are awaited for thirty.
    expect(report.window).toMatchObject({ startedAt: begin - 40_000, endedAt: begin - 10_000 });
    expect(world.clock.now() - begin).toBeGreaterThanOrEqual(20_000);
  });

  it("sends one probe where its path is asked for, and judges it", async () => {
    const settings = { healthPath: "/health" };
    const world = new World(plan({ settings }));
    const report = await world.verify();
    expect([report.verdict, world.probed.length]).toEqual(["pass", 1]);
    expect(found(report, "probe-health")).toMatchObject({ decision: "pass", code: "probe-ok", sent: 1 });
    const down = await new World(plan({ settings, probe: () => ({ ok: false, status: 503 }) })).verify();
    expect([down.verdict, found(down, "probe-health")?.code]).toEqual(["inconclusive", "probe-some-failed"]);
  });

  it("says in words what was not watched", async () => {
    const report = await new World(plan()).verify();
    const serving = report.findings.find(({ id }) => id === "serving");
    expect(serving && findingSentence(serving, tellingIn("en"))).toContain("was not watched");
  });

  it("judges by Monitoring's counts where no log holds the requests", async () => {
    const report = await new World(plan({ requests: [], metered: users(1_200) })).verify();
    expect([report.verdict, report.requests?.source]).toEqual(["pass", "monitoring"]);
  });

  it.each(
    (["requests", "refused", "kills", "memory", "cpu"] as const).flatMap((source) =>
      ([403, 503, "hang"] as const).map((how) => [source, how] as const),
    ),
  )("passes nothing where %s answers %s, and ends soon", async (source, how) => {
    const world = new Suffering(plan({ metered: [] }), [{ source, how, fromMs: 0 }]);
    const report = await world.verify();
    expect(world.met.length).toBeGreaterThan(0);
    expect(report.verdict).toBe("inconclusive");
    expect(world.clock.now() - begin).toBeLessThan(3 * minute);
  });

  it("judges Cloud Run's own log where the app's could not be held against it", async () => {
    const world = new Suffering(plan({ metered: [] }), [{ source: "waits", how: 403, fromMs: 0 }]);
    const report = await world.verify();
    expect([report.verdict, report.requests?.source]).toEqual(["pass", "platform"]);
  });

  it("holds a week against the service's past, though that has few such weeks", async () => {
    const series = async ({ metric, to, alignmentMs }: AlignedQuery): Promise<AlignedSeries[]> => {
      if (!metric.endsWith("request_count")) return [];
      const at = (i: number): number => to - i * alignmentMs;
      return [
        {
          labels: { response_code: "200" },
          points: Array.from({ length: 300 }, (_, i) => ({ at: at(i), value: 100 })),
        },
      ];
    };
    const requests = users(3_000, (i) => (i % 5 === 0 ? { status: 500 } : {}), 7 * 24 * hour);
    const metrics = { series } as never;
    const report = await new World(
      plan({ requests, metrics, revision: { createdAt: begin - 7 * 24 * hour } }),
    ).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "error-rate"]);
  });
});
