import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { said, stepsOf } from "../report/said.ts";
import { begin, type Request } from "./scene.ts";
import { found, type Plan, steady, World } from "./world.ts";

/** 600 requests over the window's minute, of which every entry carries its trace, as Cloud Run's do. */
function traced(n: number, more: (i: number) => Partial<Request> = () => ({})): Request[] {
  return steady(n, (i) => ({ trace: `t${i}`, ...more(i) }));
}

async function verify(requests: Request[], plan: Plan = {}): Promise<Report> {
  return await new World({ requests, ...plan }).verify();
}

const every =
  (n: number, more: Partial<Request>, others: Partial<Request> = {}) =>
  (i: number) =>
    i % n === 0 ? more : others;

/** An app's latency in another unit, of requests of which a third takes 3.2 s. */
const inUnit =
  (factor: number, slowMs = 3200) =>
  (i: number): Partial<Request> => {
    const latencyMs = i % 3 === 0 ? slowMs : 300 + (i % 7);
    return { latencyMs, logged: { process_time_ms: latencyMs * factor, status_code: 200 } };
  };

describe("an app that logs another unit than the declared one", () => {
  it("seconds: a third that takes 3.2 s is no P95 of 3.2 ms", async () => {
    const report = await verify(traced(600, inUnit(1 / 1000)));
    expect(report.verdict).toBe("fail");
    expect(report.requests?.source).toBe("platform");
    expect(found(report, "p95")?.decision).toBe("fail");
    expect(found(report, "logs")).toMatchObject({
      decision: "inconclusive",
      doubts: [{ code: "unit", declared: "ms", seems: "s" }],
    });
  });

  it.each([
    ["seconds", 1 / 1000, "s"],
    ["microseconds", 1000, "us"],
    ["nanoseconds", 1e6, "ns"],
  ])("%s of a sound revision: neither a pass nor a fail, and the unit is named", async (_what, factor, seems) => {
    for (const requests of [traced(600, inUnit(factor, 330)), steady(600, inUnit(factor, 330))]) {
      const report = await verify(requests);
      expect([report.verdict, report.decisive]).toEqual(["inconclusive", "logs"]);
      expect(found(report, "logs")).toMatchObject({ doubts: [{ code: "unit", declared: "ms", seems }] });
      const logs = report.findings.find(({ id }) => id === "logs");
      expect(logs && said(logs, "en")).toContain(`${_what}, not milliseconds: set latency-unit: ${seems}`);
      expect(logs && said(logs, "ko")).toContain(`latency-unit: ${seems}`);
    }
  });

  it.each([
    ["s", 1 / 1000],
    ["us", 1000],
    ["ns", 1e6],
  ] as const)("is read where the unit is declared: %s", async (latencyUnit, factor) => {
    const sound = await verify(traced(600, inUnit(factor, 330)), { settings: { latencyUnit } });
    expect([sound.verdict, sound.requests?.source, found(sound, "logs")]).toEqual(["pass", "app", undefined]);
    const slow = await verify(traced(600, inUnit(factor)), { settings: { latencyUnit } });
    expect([slow.verdict, slow.decisive, slow.requests?.source]).toEqual(["fail", "p95", "app"]);
  });

  it.each([
    ["texts with a unit", (ms: number) => `${ms}ms`],
    ["texts in seconds", (ms: number) => `${ms / 1000}s`],
    ["numbers as text", (ms: number) => String(ms)],
    ["Durations", (ms: number) => ({ seconds: Math.floor(ms / 1000), nanos: Math.round((ms % 1000) * 1e6) })],
  ])("is read where the value names it: %s", async (_what, written) => {
    const requests = (slowMs: number): Request[] =>
      traced(600, (i) => {
        const latencyMs = i % 3 === 0 ? slowMs : 300 + (i % 7);
        return { latencyMs, logged: { process_time_ms: written(latencyMs), status_code: "OK" } };
      });
    expect((await verify(requests(330))).verdict).toBe("pass");
    expect((await verify(requests(3200))).decisive).toBe("p95");
  });
});

describe("values that are missing", () => {
  it("on exactly the slow requests are no pass", async () => {
    const report = await verify(
      traced(600, every(10, { latencyMs: 9_000, logged: { process_time_ms: null, status_code: 200 } })),
    );
    expect([report.verdict, report.requests?.source]).toEqual(["fail", "platform"]);
    expect(found(report, "logs")).toMatchObject({ decision: "warn", judged: "platform" });
  });

  it("on exactly the failed ones are no pass", async () => {
    const report = await verify(traced(600, every(20, { status: 500, logged: { process_time_ms: 100 } })));
    expect([report.verdict, report.decisive, report.requests?.source]).toEqual(["fail", "error-rate", "platform"]);
  });

  it("are no pass and no fail where Cloud Run's log is not there", async () => {
    const plan = { settings: { windowMs: 600_000, settleMs: 240_000 }, probeLog: () => null };
    const requests = steady(6000, (i) => ({
      startedAt: Date.parse("2026-01-01T00:00:00Z") + 500 + i * 99,
      excluded: true,
      ...every(10, { logged: { process_time_ms: null, status_code: 200 } })(i),
    }));
    const report = await verify(requests, plan);
    expect([report.verdict, report.requests?.source]).toEqual(["inconclusive", "app"]);
    // Monitoring counts all of them, and knows how long they took.
    const metered = await verify(requests, { ...plan, metered: requests });
    expect([metered.verdict, metered.requests?.source]).toEqual(["pass", "monitoring"]);
  });
});

describe("an app's log that holds a part of the requests", () => {
  /** A true rate of 0.5 %. */
  const failing =
    (more: (i: number) => Partial<Request>) =>
    (i: number): Partial<Request> => ({
      ...(i % 200 === 0 ? { status: 500 } : more(i)),
    });

  it.each<[string, (i: number) => Partial<Request>]>([
    ["its errors alone", () => ({ logged: null })],
    ["a tenth of its successes", (i) => (i % 10 === 1 ? {} : { logged: null })],
    ["half of its successes", (i) => (i % 2 === 0 ? {} : { logged: null })],
  ])("%s: no fail, and Cloud Run's log is judged", async (_what, more) => {
    for (const requests of [traced(2000, failing(more)), steady(2000, failing(more))]) {
      const report = await verify(requests);
      expect(report.verdict).not.toBe("fail");
      expect([report.requests?.source, report.requests?.count]).toEqual(["platform", 2000]);
      expect(found(report, "logs")).toMatchObject({ decision: "warn", judged: "platform" });
      const logs = report.findings.find(({ id }) => id === "logs");
      expect(logs && said(logs, "en")).toMatch(
        /of [\d,]+ compared requests without an error that Cloud Run's request log has, the app's own log holds \d+/i,
      );
      expect(logs && said(logs, "ko")).toMatch(/오류 없는 요청 .* 앱 로그에 있는 것은 \d+건/);
    }
  });

  it("its slow ones alone: no fail", async () => {
    const slow = (i: number): Partial<Request> => (i % 50 === 0 ? { latencyMs: 4000 } : { logged: null });
    for (const requests of [traced(2000, slow), steady(2000, slow)]) {
      const report = await verify(requests);
      expect([report.verdict, report.requests?.source]).toEqual(["pass", "platform"]);
    }
  });

  it("its quick ones alone, or its successes alone: no pass", async () => {
    for (const [decisive, more] of [
      ["p95", every(10, { latencyMs: 8000, logged: null })],
      ["error-rate", every(10, { status: 500, logged: null })],
    ] as const) {
      for (const requests of [traced(600, more), steady(600, more)]) {
        const report = await verify(requests);
        expect([report.verdict, report.decisive, report.requests?.source]).toEqual(["fail", decisive, "platform"]);
      }
    }
  });

  it("a log that stops is no pass", async () => {
    const stops = (i: number): Partial<Request> => (i < 500 ? {} : { status: 500, logged: null });
    for (const requests of [traced(600, stops), steady(600, stops)]) {
      const report = await verify(requests);
      expect([report.verdict, report.decisive]).toEqual(["fail", "error-rate"]);
      expect(found(report, "logs")).toMatchObject({ judged: "platform" });
    }
  });

  it.each([
    ["with traces", 318, traced],
    ["without", 318, steady],
    ["with traces, at its end", 573, traced],
    ["without, at its end", 573, steady],
  ])("a log that stops for three seconds, fewer than would lack of all, is told: %s", async (_what, from, requests) => {
    const lost = (i: number): boolean => i >= from && i < from + 28;
    const report = await verify(requests(600, (i) => (lost(i) ? { logged: null } : {})));
    expect(report.requests?.source).toBe("platform");
    expect(found(report, "logs")).toMatchObject({ doubts: [{ code: "stopped", log: "app", by: "platform" }] });
  });

  it("of one route alone is whole: what it never logs is none of its own", async () => {
    const routes = (i: number): Partial<Request> => (i % 3 === 0 ? { path: "/status", logged: null } : {});
    for (const requests of [traced(1200, routes), steady(1200, routes)]) {
      const report = await verify(requests);
      expect([report.verdict, report.requests?.source, report.requests?.count]).toEqual(["pass", "app", 800]);
    }
  });
});

describe("errors of a route that the app never logs", () => {
  const unlogged = (n: number): Request[] => traced(2400, every(n, { path: "/pay", status: 500, logged: null }));

  it("are no early proof, whatever its own log proves", async () => {
    const report = await verify(unlogged(10), { settings: { earlyPass: true } });
    expect([report.verdict, report.decisive, report.window?.endedEarly]).toEqual(["fail", "unlogged-errors", null]);
    expect(report.requests?.source).toBe("app");
  });

  it("leave a proof open that would not be one with them", async () => {
    for (const earlyPass of [false, true]) {
      const report = await verify(unlogged(120), { settings: { earlyPass } });
      expect([report.verdict, report.decisive, report.requests?.source]).toEqual([
        "inconclusive",
        "unlogged-errors",
        "app",
      ]);
      expect(found(report, "error-rate")?.decision).toBe("pass");
    }
  });

  it("are shown beside one that holds with them", async () => {
    const report = await verify(unlogged(600), { settings: { earlyPass: true } });
    expect([report.verdict, found(report, "unlogged-errors")?.decision]).toEqual(["pass", "warn"]);
  });

  it("are no fail where they are few among those of that route", async () => {
    const most = (i: number): Partial<Request> => ({ path: "/pay", logged: null, status: i % 240 === 1 ? 500 : 200 });
    const report = await verify(traced(2400, (i) => (i % 10 === 0 ? {} : most(i))));
    expect([report.verdict, report.requests?.count]).toEqual(["inconclusive", 240]);
    const [finding] = report.findings.filter(({ id }) => id === "unlogged-errors");
    expect(finding).toMatchObject({ decision: "inconclusive", bad: 10 });
    // By a sample of Cloud Run's log.
    expect(finding?.n).toBeGreaterThan(2_000);
  });
});

describe("several lines a request", () => {
  it("with its trace are counted once", async () => {
    const report = await verify(traced(240, () => ({ lines: 3 })));
    expect([report.verdict, report.requests?.count, report.requests?.source]).toEqual(["inconclusive", 240, "app"]);
  });

  it("without a trace are no more requests than Cloud Run has", async () => {
    const report = await verify(steady(240, () => ({ lines: 3 })));
    expect([report.verdict, report.requests?.count, report.requests?.source]).toEqual([
      "inconclusive",
      240,
      "platform",
    ]);
    expect(found(report, "logs")).toMatchObject({ doubts: [{ code: "too-many", log: "app" }] });
  });
});

describe("a status that the logs tell differently", () => {
  it("failed by Cloud Run's log: that one is judged", async () => {
    const report = await verify(
      traced(600, every(10, { status: 504, logged: { process_time_ms: 100, status_code: 200 } })),
    );
    expect([report.verdict, report.decisive, report.requests?.source]).toEqual(["fail", "error-rate", "platform"]);
  });

  it("failed by the app's alone: nobody knows, so neither passes nor fails", async () => {
    const report = await verify(traced(600, every(10, { logged: { process_time_ms: 100, status_code: 500 } })));
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-rate")).toMatchObject({ doubt: { code: "status-differs", platform: 0 } });
  });

  it("failed by the app's alone, and no trace tells which: as many entries as requests are the same ones", async () => {
    for (const n of [20, 3]) {
      const report = await verify(steady(600, every(n, { logged: { process_time_ms: 100, status_code: 500 } })));
      expect([report.verdict, report.requests?.source]).toEqual(["inconclusive", "app"]);
      expect(found(report, "error-rate")).toMatchObject({ doubt: { code: "status-differs", platform: 0 } });
    }
    // So few decide nothing.
    const few = await verify(steady(1200, every(400, { logged: { process_time_ms: 100, status_code: 500 } })));
    expect([few.verdict, few.requests?.source]).toEqual(["pass", "app"]);
  });

  it("a third waited long by Cloud Run's log: the app's quick ones are no pass", async () => {
    const queued = every(3, { latencyMs: 6000, logged: { process_time_ms: 20, status_code: 200 } });
    for (const requests of [traced(600, queued), steady(600, queued)]) {
      const report = await verify(requests);
      expect(report.verdict).toBe("inconclusive");
      expect(found(report, "p95")).toMatchObject({ doubt: { code: "latency-differs" } });
    }
  });
});

it("an app that says to have taken longer than the whole request did decides nothing", async () => {
  const report = await verify(traced(600, every(3, { logged: { process_time_ms: 5_000, status_code: 200 } })));
  expect([report.verdict, report.requests?.source]).toEqual(["inconclusive", "app"]);
  expect(found(report, "p95")).toMatchObject({ doubt: { code: "latency-differs", app: 200, platform: 0 } });
  const p95 = report.findings.find(({ id }) => id === "p95");
  expect(p95 && said(p95, "en")).toContain("measures more than the answer");
  expect(p95 && said(p95, "ko")).toContain("응답 뒤의 작업까지");
});

describe("without traces, by the number of slow ones", () => {
  const s = 1000;
  /** Ten a second, from before the window on. */
  const since = (more: (i: number) => Partial<Request>): Request[] =>
    Array.from({ length: 1_430 }, (_, i) => ({
      id: `${i}`,
      startedAt: begin - 24 * s + i * 100,
      latencyMs: 100,
      ...more(i),
    }));
  const settings = { windowMs: 120 * s };

  it.each([3, 10])("an app that says so of each %d. request decides nothing", async (n) => {
    for (const ms of [2_500, 8_000, 20_000]) {
      const long = { logged: { process_time_ms: ms, status_code: 200 } };
      const report = await verify(since(every(n, long, {})), { settings });
      expect([report.verdict, report.requests?.source, report.window?.endedEarly]).toEqual([
        "inconclusive",
        "app",
        null,
      ]);
      expect(found(report, "p95")).toMatchObject({
        code: "log-doubted",
        doubt: { code: "latency-differs", platform: 0 },
      });
    }
  });

  it.each([2_500, 8_000, 20_000])(
    "one that took %d ms, before the window as well, is slow as soon as it shows",
    async (ms) => {
      const report = await verify(since(every(3, { latencyMs: ms })), { settings });
      expect([report.verdict, report.decisive, report.window?.endedEarly]).toEqual(["fail", "p95", "failed"]);
      expect(found(report, "logs")).toBeUndefined();
      expect((report.window?.endedAt ?? 0) - begin).toBeLessThanOrEqual(25 * s);
    },
  );
});

describe("slow requests that only Cloud Run's log tells, by a stricter budget than P95's", () => {
  const quantileBudgets = [{ quantile: 0.99, budgetMs: 1_000 }];

  it.each<[string, Partial<Request>]>([
    ["which the app does not log", { logged: null }],
    ["which the app logs as quick ones", { logged: { process_time_ms: 50, status_code: 200 } }],
  ])("are no pass, early neither: %s", async (_what, more) => {
    const slow = every(33, { latencyMs: 1_500, ...more });
    for (const earlyPass of [false, true])
      for (const requests of [traced(3000, slow), steady(3000, slow)]) {
        const report = await verify(requests, { settings: { quantileBudgets, earlyPass } });
        expect(report.verdict).not.toBe("pass");
      }
  });

  it("and a sound one passes", async () => {
    for (const requests of [traced(3000), steady(3000)])
      expect((await verify(requests, { settings: { quantileBudgets } })).verdict).toBe("pass");
  });
});

describe("checkers and bots", () => {
  const checked =
    (share: number) =>
    (i: number): Partial<Request> =>
      i % share === 0 ? { userAgent: "GoogleHC/1.0", path: "/", method: "GET" } : {};

  it("in the app's log are told by Cloud Run's, which is judged then", async () => {
    for (const requests of [traced(1200, checked(2)), steady(1200, checked(2)), steady(1200, checked(5))]) {
      const report = await verify(requests);
      expect([report.verdict, report.requests?.source]).toEqual(["pass", "platform"]);
      expect(report.requests?.count).toBe(requests.filter(({ userAgent }) => userAgent === undefined).length);
      expect(found(report, "logs")).toMatchObject({ judged: "platform", doubts: [{ code: "not-users", log: "app" }] });
    }
  });

  it("alone are no users: nothing passes", async () => {
    for (const requests of [traced(600, checked(1)), steady(600, checked(1))])
      expect((await verify(requests)).verdict).toBe("inconclusive");
  });
});

describe("a field that no entry has", () => {
  it("is told with those that they have, and the request log is judged", async () => {
    const report = await verify(
      traced(600, () => ({ logged: { duration: 0.1, status: 200, "http.route": "/chat" } })),
      { probeLog: () => null },
    );
    expect([report.verdict, report.requests?.source]).toEqual(["pass", "platform"]);
    expect(report.notices).toContainEqual({
      code: "field-missing",
      field: "latency",
      path: "jsonPayload.process_time_ms",
      entries: expect.any(Number) as number,
      instead: expect.arrayContaining(["jsonPayload.duration", "jsonPayload.status"]) as string[],
    });
  });

  it("though its entries have the other one", async () => {
    const report = await verify(
      traced(600, () => ({ logged: { process_time_ms: 100, code: 200 } })),
      { probeLog: () => null },
    );
    expect([report.verdict, report.requests?.source]).toEqual(["pass", "platform"]);
    expect(report.notices.map((one) => one.code === "field-missing" && one.field)).toContain("status");
  });
});

it("sinks that cannot be read are told, and change nothing", async () => {
  const report = await verify(traced(600), { routing: new Error("denied") });
  expect(report.verdict).toBe("pass");
  expect(report.notices).toContainEqual({ code: "routing-unread", detail: "denied" });
});

it("refused requests that a request log without entries cannot show are told, where the app's log is judged", async () => {
  const plan: Plan = { settings: { windowMs: 600_000, settleMs: 240_000 }, probeLog: () => null };
  const requests = steady(6000, (i) => ({ startedAt: begin + 500 + i * 99, excluded: true }));
  const report = await verify(requests, { ...plan, metered: requests });
  expect([report.verdict, report.requests?.source]).toEqual(["pass", "app"]);
  expect(report.notices).toContainEqual({ code: "refused-unseen" });
  expect((await verify(traced(600))).notices.map(({ code }) => code)).not.toContain("refused-unseen");
});

describe("what keeps entries out of both logs alike", () => {
  const lost = { logged: null, excluded: true } as const;
  const exclusion = { name: "cheap", filter: "severity<WARNING", disabled: false };
  const cut = {
    sinks: [{ name: "_Default", filter: "", disabled: false, exclusions: [exclusion] }],
    exclusions: [],
  };
  /** A true rate of 0.4 %: what is left is what failed, and what was turned away. */
  const warnings = traced(4000, (i) => (i % 250 === 0 ? { status: 500 } : i % 40 === 1 ? { status: 404 } : lost));
  const noProbes = { healthPath: undefined, chatPath: undefined };

  it.each<[string, Plan]>([
    ["a sink's filter by severity", { routing: cut, probeLog: () => null }],
    ["the same, where the sinks cannot be read", { routing: null, probeLog: () => null }],
    ["the same, without a probe", { routing: cut, settings: noProbes }],
  ])("leaves no witness: %s is no fail", async (_what, plan) => {
    const report = await verify(warnings, plan);
    expect([report.verdict, found(report, "error-rate")?.code]).toEqual(["inconclusive", "log-doubted"]);
  });

  it("is a sample by trace as well, which our own probes show", async () => {
    let n = 0;
    const requests = traced(4000, (i) => (i % 250 === 0 ? { status: 500 } : i % 10 === 1 ? {} : lost));
    const report = await verify(requests, { routing: null, probeLog: () => (n++ % 10 === 0 ? "served" : null) });
    expect([report.verdict, found(report, "error-rate")?.code]).toEqual(["inconclusive", "log-doubted"]);
  });

  it("is told by our own probes, whatever the sinks say, where the app logs nothing", async () => {
    let n = 0;
    const requests = traced(4000, (i) =>
      i % 250 === 0 ? { status: 500, logged: null } : i % 10 === 1 ? { logged: null } : lost,
    );
    const report = await verify(requests, {
      settings: { latencyField: "jsonPayload.other", statusField: "jsonPayload.none" },
      probeLog: () => (n++ % 5 === 0 ? "served" : null),
    });
    expect([report.verdict, report.requests?.source]).toEqual(["inconclusive", "platform"]);
    expect(found(report, "error-rate")).toMatchObject({
      code: "log-doubted",
      doubt: { code: "lacks", log: "platform", kind: "all", by: "probes" },
    });
  });

  describe("where the filter names users' path, and our probes ask for others", () => {
    const filter = 'httpRequest.status<400 AND httpRequest.requestUrl:"/api"';
    const routing = { ...cut, sinks: cut.sinks.map((sink) => ({ ...sink, exclusions: [{ ...exclusion, filter }] })) };
    /** Over ten minutes, which Monitoring tells of. A true rate of 0.4 %. */
    const some = (good: Partial<Request>): Request[] =>
      traced(4000, (i) => ({
        startedAt: begin + 500 + i * 149,
        path: "/api",
        ...(i % 250 === 0 ? { status: 500 } : good),
      }));
    const plan = { routing, settings: { windowMs: 600_000 }, metered: some({}) };

    it("is no fail by the errors that are left", async () => {
      const report = await verify(some(lost), plan);
      expect([report.verdict, report.requests?.source]).toEqual(["inconclusive", "monitoring"]);
      expect(found(report, "error-rate")).toMatchObject({ code: "not-covered", why: "nothing-newer" });
      expect(stepsOf(report).join()).toContain("settle: 4m");
    });

    it("is a pass by the app's log, which has as many as Monitoring counts", async () => {
      const report = await verify(some({ excluded: true }), plan);
      expect([report.verdict, report.requests?.source]).toEqual(["pass", "app"]);
    });
  });

  it("is not where the app's log holds what Cloud Run's lacks", async () => {
    const requests = traced(1200, (i) => (i % 300 === 0 ? { status: 500 } : { excluded: i % 20 !== 1 }));
    const report = await verify(requests, { routing: cut, probeLog: () => null });
    expect([report.verdict, report.requests?.source]).toEqual(["pass", "app"]);
  });
});

it("requests that were under way when the window began are not too many in the app's log", async () => {
  // All take 2.5 s: in the window's first seconds the app's log has only those whose Cloud Run entry stands before it.
  const slow = Array.from({ length: 240 }, (_, i) => ({
    id: `s${i}`,
    startedAt: begin - 4_000 + i * 66,
    latencyMs: 2_500,
    trace: `s${i}`,
  }));
  const settings = { windowMs: 12_000, intervalMs: 1_500, settleMs: 2_000, p95BudgetMs: 2_000 };
  const report = await verify(slow, { settings });
  expect([report.verdict, report.requests?.source, found(report, "logs")]).toEqual(["fail", "app", undefined]);
});
