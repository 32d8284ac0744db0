import { headline } from "../../src/report/headline.ts";
import { describe, expect, it } from "vitest";
import type { Wait } from "../../src/clock.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { condition, target } from "../revision/cloud-run-states.ts";
import { begin, kernelNote, note } from "./scene.ts";
import { found, minutePoints, steady, used, World } from "./world.ts";

it("is the same each time: a world that fails a test can be run again", async () => {
  const tracesOf = async (): Promise<string[]> => {
    const world = new World({ requests: steady(60) });
    await world.verify();
    return world.probed.map(({ probe }) => `${probe.traceId} ${probe.userAgent} ${probe.body ?? ""}`);
  };
  const traces = await tracesOf();
  expect(await tracesOf()).toEqual(traces);
  expect(new Set(traces).size).toBe(traces.length);
});

const outage = new GoogleCallError("Reading", "transient", 503, "unavailable.");
const denied = new GoogleCallError("Reading", "no-access", 403, "denied.");
const refuse = (error: Error) => async (): Promise<never> => {
  throw error;
};
const ms = 1000;

describe("a healthy deploy", () => {
  it("passes after its window and the time for late entries", async () => {
    const world = new World({ requests: steady(600) });
    const report = await world.verify();
    expect([report.verdict, report.job, report.cause]).toEqual(["pass", "success", "within-budgets"]);
    expect(report.window).toMatchObject({ startedAt: begin, endedAt: begin + 60 * ms, endedEarly: null, polls: 12 });
    expect(report.requests).toMatchObject({ source: "app", count: 600, errors: 0, sampling: null });
    expect(report.probes.map(({ name, sent, failed }) => [name, sent, failed])).toEqual([
      ["health", 12, 0],
      ["chat", 12, 0],
    ]);
    expect([report.candidate?.name, report.baseline?.name]).toEqual(["chat-2", "chat-1"]);
    expect(report.findings.map(({ id, decision }) => `${id} ${decision}`)).toEqual(
      expect.arrayContaining(["readiness pass", "error-rate pass", "p95 pass", "memory pass", "cpu pass"]),
    );
    expect(world.clock.now()).toBe(begin + 70 * ms);
    expect(report.notices).toEqual([]);
  });

  it("is probed at every interval, health and chat side by side", async () => {
    const world = new World({ requests: steady(100) });
    await world.verify();
    const times = Array.from({ length: 12 }, (_, i) => i * 5 * ms);
    for (const name of ["health", "chat"])
      expect(world.probed.filter(({ probe }) => probe.name === name).map(({ at }) => at)).toEqual(times);
    expect(world.probed[0]?.probe).toMatchObject({ url: "https://chat-abc-uc.a.run.app/health", method: "GET" });
    expect(world.probed[1]?.probe).toMatchObject({ url: "https://chat-abc-uc.a.run.app/chat", method: "POST" });
    expect(new Set(world.probed.map(({ probe }) => probe.userAgent)).size).toBe(1);
  });

  it("skips the times that a slow probe missed, while the logs are read on", async () => {
    const world = new World({
      requests: steady(100),
      probe: ({ name }) => (name === "chat" ? { durationMs: 7000 } : {}),
    });
    const report = await world.verify();
    expect(world.probed.filter(({ probe }) => probe.name === "chat").map(({ at }) => at)).toEqual(
      [0, 10, 20, 30, 40, 50].map((s) => s * ms),
    );
    expect(report.window?.polls).toBe(12);
  });

  it("is probed on time while logs and metrics hang", async () => {
    const world = new World({
      requests: steady(100),
      metrics: { distributions: async (_query, wait) => await hang(wait) },
    });
    const hang = async ({ deadline, signal }: Wait): Promise<never> => {
      await world.clock.sleep(deadline - world.clock.now(), signal);
      throw outage;
    };
    world.log.page = async (_query, wait) => await hang(wait);
    const report = await world.verify();
    // Which revision served before is looked for in the log, for half of five seconds; then Monitoring says what it has.
    expect(world.probed.filter(({ probe }) => probe.name === "health").map(({ at }) => at)).toEqual(
      Array.from({ length: 12 }, (_, i) => (i + 0.5) * 5 * ms),
    );
    expect([report.verdict, report.cause, report.job]).toEqual(["inconclusive", "no-access", "failure"]);
  });

  it("tells one line a poll, and one at the end", async () => {
    const world = new World({ requests: steady(600) });
    await world.verify();
    expect(world.progress.length).toBe(13);
    expect(world.progress.map(({ elapsedMs }) => elapsedMs)).toEqual([
      ...Array.from({ length: 12 }, (_, i) => i * 5 * ms),
      60 * ms,
    ]);
    expect(world.progress.at(-1)).toMatchObject({ requests: 600, errorRate: 0, windowMs: 60 * ms, sampled: null });
    expect(world.progress.filter(({ awaits }) => awaits !== undefined)).toEqual([]);
    expect(world.progress[0]).toMatchObject({ requests: 0, errorRate: null, p95Ms: null });
  });

  it("says that late entries are awaited where that takes a while", async () => {
    const world = new World({ requests: steady(600), settings: { settleMs: 60 * ms } });
    await world.verify();
    const awaits = world.progress.flatMap((one) => one.awaits ?? []);
    expect(awaits).toEqual([50, 35, 20, 5].map((s) => ({ what: "late-entries", mostMs: s * ms })));
  });

  it("may end early, where that is allowed and all is proven", async () => {
    const world = new World({
      requests: steady(3000),
      settings: { earlyPass: true, windowMs: 60 * ms, settleMs: 5 * ms },
    });
    const report = await world.verify();
    expect([report.verdict, report.window?.endedEarly]).toEqual(["pass", "proven"]);
    expect(report.window?.endedAt).toBeLessThan(begin + 60 * ms);
    expect([found(report, "error-rate")?.code, found(report, "p95")?.code]).toEqual(["proven-early", "proven-early"]);
    expect(headline(report)).toContain("every budget is kept");
  });
});

describe("a bad deploy", () => {
  it("fails as soon as its errors are a clear breach", async () => {
    const world = new World({ requests: steady(600, (i) => ({ status: i % 3 === 0 ? 500 : 200 })) });
    const report = await world.verify();
    expect([report.verdict, report.job, report.decisive]).toEqual(["fail", "failure", "error-rate"]);
    expect(report.window?.endedEarly).toBe("failed");
    expect(report.window?.endedAt).toBeLessThan(begin + 30 * ms);
    expect(found(report, "error-rate")).toMatchObject({ decision: "fail", code: "breach-early" });
    expect(world.clock.sleeping).toBe(0);
  });

  it("is watched to the end where that is asked for", async () => {
    const world = new World({
      requests: steady(600, (i) => ({ status: i % 3 === 0 ? 500 : 200 })),
      settings: { failFast: false },
    });
    const report = await world.verify();
    expect([report.verdict, report.window?.endedEarly, report.requests?.count]).toEqual(["fail", null, 600]);
  });

  it.each<[string, string, ConstructorParameters<typeof World>[0]]>([
    [
      "three probes in a row fail",
      "probe-health",
      { probe: ({ name }) => (name === "health" ? { ok: false, status: 503, reason: "HTTP 503" } : {}) },
    ],
    [
      "an instance is killed for memory",
      "memory-kill",
      { entries: [note("Memory limit of 512 MiB exceeded with 515 MiB used.", begin + 3 * ms)] },
    ],
    [
      "an instance of the second generation is killed for memory",
      "memory-kill",
      { entries: [kernelNote(begin + 3 * ms), note("Container terminated on signal 9.", begin + 3 * ms + 70)] },
    ],
    [
      "memory stays above its budget",
      "memory",
      {
        metrics: {
          distributions: async ({ metric }) =>
            [0, 1, 2].map((i) => used(begin + i * 60 * ms, metric.includes("memory") ? 9e8 : 0.1)),
        },
      },
    ],
  ])("fails early when %s", async (_what, id, plan) => {
    const report = await new World({ requests: steady(600), ...plan }).verify();
    expect([report.verdict, report.decisive, report.window?.endedEarly]).toEqual(["fail", id, "failed"]);
  });

  it("that never starts fails without a window, with its last words", async () => {
    const words = { ...note("ModuleNotFoundError: No module named 'vertexai'", begin - 60 * ms) };
    const { severity: _severity, ...plain } = { ...words, logName: words.logName.replace("varlog%2Fsystem", "stderr") };
    const report = await new World({
      revision: {
        conditions: [
          condition("Ready", "failed", { reason: "HEALTH_CHECK_CONTAINER_ERROR", message: "failed to start" }),
        ],
      },
      entries: [plain, note("Container called exit(1).", begin - 59 * ms)],
    }).verify();
    expect([report.verdict, report.decisive, report.window, report.requests]).toEqual([
      "fail",
      "readiness",
      null,
      null,
    ]);
    expect(report.errorMessages.map(({ message }) => message)).toEqual([
      "ModuleNotFoundError: No module named 'vertexai'",
      "Container called exit(1).",
    ]);
  });

  it("that never starts fails also where its words cannot be read", async () => {
    const report = await new World({
      revision: { conditions: [condition("Ready", "failed")] },
      logFailure: denied,
    }).verify();
    expect([report.verdict, report.errorMessages]).toEqual(["fail", []]);
  });
});

describe("what cannot be looked at", () => {
  it.each([
    ["no-access", denied],
    ["not-reachable", outage],
  ])("logs: %s leaves the budgets open, and says so", async (code, logFailure) => {
    const report = await new World({ requests: steady(100), logFailure }).verify();
    expect(report.verdict).toBe("inconclusive");
    for (const id of ["error-rate", "p95"]) expect(found(report, id)).toMatchObject({ decision: "inconclusive", code });
    expect(found(report, "memory-kill")).toMatchObject({ decision: "inconclusive", code });
    expect(report.notices).toMatchObject([
      { code: "log-read-failed", detail: expect.stringContaining("Reading failed") },
    ]);
  });

  it.each([
    ["no-access", denied],
    ["not-reachable", outage],
  ])("metrics: %s leaves memory and CPU open, and says so", async (code, error) => {
    const metrics = { distributions: refuse(error), metricTypes: refuse(error) };
    const report = await new World({ requests: steady(600), metrics }).verify();
    for (const id of ["memory", "cpu"]) expect(found(report, id)).toMatchObject({ decision: "inconclusive", code });
    expect(found(report, "metrics-collection")).toMatchObject({ decision: "warn", code });
    expect(report.notices).toMatchObject([{ code: "metrics-read-failed" }]);
  });

  it("metrics that fail only later keep the points that were read, and prove nothing", async () => {
    let reads = 0;
    const metrics = {
      distributions: async () => {
        if (reads++ < 2) return [used(begin, 0.3)];
        throw outage;
      },
    };
    const report = await new World({ requests: steady(600), metrics }).verify();
    expect(report.cpu?.points).toEqual([{ at: begin, value: 0.3 }]);
    expect(found(report, "cpu")).toEqual({
      decision: "inconclusive",
      code: "not-covered",
      source: "cpu",
      missingFromAt: begin,
      why: "outage",
      detail: outage.message,
    });
  });

  it("the service: no verdict, and by default a failed job", async () => {
    const report = await new World({ cloudRun: { service: refuse(denied) } }).verify();
    expect([report.verdict, report.job, report.window]).toEqual(["inconclusive", "failure", null]);
    expect(found(report, "readiness")).toMatchObject({ decision: "inconclusive", code: "no-access" });
  });

  it("the revisions before: no baseline is named", async () => {
    const report = await new World({ requests: steady(600), cloudRun: { revisions: refuse(outage) } }).verify();
    expect([report.verdict, report.baseline]).toEqual(["pass", null]);
  });

  it("an unreachable URL: the probes are open, and say what to do", async () => {
    for (const service of [{ internalOnly: true }, { defaultUriDisabled: true }, { uri: null }]) {
      const world = new World({ requests: steady(600), service });
      const report = await world.verify();
      expect(found(report, "probe-health")).toMatchObject({
        code: "probe-none",
        detail: expect.stringContaining("url"),
      });
      expect([world.probed, report.probes]).toEqual([[], []]);
    }
  });
});

describe("where the probes go", () => {
  it.each([
    ["the user's URL", { url: "https://api.example/base/" }, {}, "https://api.example/base/health"],
    [
      "the tag's URL",
      { tag: "next" },
      {
        traffic: [target("chat-2", 0, { tag: "next" }), target("chat-1", 100)],
        trafficStatuses: [target("chat-2", 0, { tag: "next", uri: "https://next---chat" }), target("chat-1", 100)],
      },
      "https://next---chat/health",
    ],
  ])("is %s", async (_what, settings, service, url) => {
    const world = new World({ settings, service });
    await world.verify();
    expect(world.probed[0]?.probe.url).toBe(url);
  });

  it("is nowhere where they are switched off", async () => {
    const world = new World({ requests: steady(600), settings: { healthPath: undefined, chatPath: undefined } });
    const report = await world.verify();
    expect([world.probed.length, report.verdict]).toEqual([0, "pass"]);
    expect(report.findings.some(({ id }) => id.startsWith("probe-"))).toBe(false);
  });
});

describe("a poll a second at a hundred requests a second", () => {
  it.each([
    ["the app's own log", {}],
    [
      "Cloud Run's log, where the app writes none",
      { latencyField: "jsonPayload.other", statusField: "jsonPayload.none" },
    ],
  ])("goes on reading what is judged until the window's end: %s", async (_what, fields) => {
    const world = new World({ requests: steady(7_000), settings: { intervalMs: ms, failFast: false, ...fields } });
    const report = await world.verify();
    expect(report.requests?.source).toBe("latencyField" in fields ? "platform" : "app");
    const seen = world.progress.map(({ elapsedMs, requests }) => ({ elapsedMs, requests }));
    const news = seen.filter(({ requests }, i) => requests > (seen[i - 1]?.requests ?? -1));
    const pauses = news.map(({ elapsedMs }, i) => elapsedMs - (news[i - 1]?.elapsedMs ?? 0));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(20 * ms);
  });
});

describe("startup latency", () => {
  const starts = (startMs: number) => ({
    distributions: async ({ metric }: { metric: string }) =>
      metric.includes("startup") ? [used(begin - 500_000, startMs), used(begin - 400_000, startMs)] : used2(metric),
  });
  const used2 = (metric: string) =>
    minutePoints(begin + 60_000).map((at) => used(at, metric.includes("memory") ? 2e8 : 0.3));

  it("is read and judged only where it has a budget", async () => {
    const asked: string[] = [];
    const world = new World({
      requests: steady(600),
      metrics: {
        distributions: async ({ metric }) => {
          asked.push(metric);
          return used2(metric);
        },
      },
    });
    expect(found(await world.verify(), "startup")).toBeUndefined();
    expect(asked.some((metric) => metric.includes("startup"))).toBe(false);
  });

  it.each([
    [4_000, "pass", "pass"],
    [14_000, "fail", "fail"],
  ])("starts of %d ms: %s", async (startMs, decision, verdict) => {
    const world = new World({ requests: steady(600), settings: { startupBudgetMs: 10_000 }, metrics: starts(startMs) });
    const report = await world.verify();
    expect(found(report, "startup")).toMatchObject({ decision });
    expect(report.verdict).toBe(verdict);
  });
});
