import { describe, expect, it } from "vitest";
import { said, stepsOf } from "../report/said.ts";
import { begin, type Request } from "./scene.ts";
import { found, type Plan, World } from "./world.ts";

const s = 1000;
const noProbes = { healthPath: undefined, chatPath: undefined };
const lost = { excluded: true, logged: null, status: 500 } as const;

/** Ten a second over the window, and what becomes of each. */
function users(windowMs: number, trace: boolean, more: (at: number) => Partial<Request>): Request[] {
  return Array.from({ length: (windowMs - s) / 100 }, (_, i) => {
    const at = 300 + i * 100;
    return { id: `${i}`, startedAt: begin + at, latencyMs: 100, ...(trace ? { trace: `t${i}` } : {}), ...more(at) };
  });
}

const verify = async (windowMs: number, plan: Plan) =>
  await new World({ ...plan, settings: { windowMs, settleMs: 30 * s, ...noProbes, ...plan.settings } }).verify();

describe.each([true, false])("both logs fall silent at the end (traces: %s)", (trace) => {
  const stops = (windowMs: number, atMs: number, more: Partial<Request> = lost): Request[] =>
    users(windowMs, trace, (at) => (at > atMs ? more : {}));

  it.each<[string, Partial<Request>]>([
    ["the app's log", {}],
    ["Cloud Run's log", { logged: null }],
  ])("which is no pass by %s, where no probe and no Monitoring tells otherwise", async (_what, own) => {
    const requests = stops(120 * s, 112 * s).map((one) => ({ ...own, ...one }));
    const report = await verify(120 * s, { requests });
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-rate")).toMatchObject({
      code: "not-covered",
      source: "requests",
      why: "nothing-newer",
      missingFromAt: expect.closeTo(begin + 112 * s, -4) as number,
    });
    const finding = report.findings.find(({ id }) => id === "error-rate");
    expect(finding && said(finding, "en")).toContain("no entry came any more");
    expect(finding && said(finding, "ko")).toContain("로그가 더 들어오지 않았으며");
    expect(stepsOf(report)[0]).toContain("Run the job again");
  });

  it("which is no early pass of the time in which it was silent", async () => {
    const settings = { earlyPass: true, minDurationMs: 100 * s };
    const report = await verify(240 * s, { requests: stops(240 * s, 70 * s), settings });
    expect([report.verdict, report.window?.endedEarly]).toEqual(["inconclusive", null]);
  });

  it("which takes nothing from a failure before", async () => {
    const bad = users(120 * s, trace, (at) => (at > 112 * s ? lost : at % 500 === 300 ? { status: 500 } : {}));
    const report = await verify(120 * s, { requests: bad, settings: { failFast: false } });
    expect([report.verdict, report.decisive]).toEqual(["fail", "error-rate"]);
  });

  it("is a pass where our probes show that they go on", async () => {
    const requests = stops(120 * s, 112 * s, { excluded: true, logged: null });
    const settings = { healthPath: "/health", intervalMs: 2 * s };
    expect((await verify(120 * s, { requests, settings })).verdict).toBe("pass");
  });

  it("is a pass where Monitoring counts that nobody came", async () => {
    const came = stops(600 * s, 120 * s).filter(({ status }) => status !== 500);
    expect((await verify(600 * s, { requests: came, metered: came })).verdict).toBe("pass");
    expect((await verify(600 * s, { requests: came })).verdict).toBe("inconclusive");
  });
});

describe.each([true, false])("both logs hold nothing for a time (traces: %s)", (trace) => {
  const hole = (fromMs: number, toMs: number, more: Partial<Request> = lost, windowMs = 120 * s): Request[] =>
    users(windowMs, trace, (at) => (at > fromMs && at < toMs ? more : {}));

  it.each([
    ["shortly after the beginning", 12, 30],
    ["in the middle", 50, 62],
    ["shortly before the end", 100, 115],
  ])("%s, which is no pass, where no probe and no Monitoring tells otherwise", async (_where, from, to) => {
    const report = await verify(120 * s, { requests: hole(from * s, to * s) });
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-rate")).toMatchObject({
      code: "not-covered",
      source: "requests",
      why: "nothing-newer",
      missingFromAt: expect.closeTo(begin + from * s, -4) as number,
    });
    const finding = report.findings.find(({ id }) => id === "error-rate");
    expect(finding && said(finding, "en")).toMatch(/no entry came for 1\d s/);
    expect(finding && said(finding, "ko")).toMatch(/1\d초 동안 로그가 들어오지 않았으며/);
  });

  it("which takes nothing from a failure beside it", async () => {
    const bad = users(120 * s, trace, (at) =>
      at > 40 * s && at < 60 * s ? lost : at % 500 === 300 ? { status: 500 } : {},
    );
    const report = await verify(120 * s, { requests: bad, settings: { failFast: false } });
    expect([report.verdict, report.decisive]).toEqual(["fail", "error-rate"]);
  });

  it("is a pass where our probes show that they went on", async () => {
    const requests = hole(50 * s, 70 * s, { excluded: true, logged: null });
    const settings = { healthPath: "/health", intervalMs: 2 * s };
    expect((await verify(120 * s, { requests, settings })).verdict).toBe("pass");
  });

  it("is no pass where the only entries in it are of probes that failed as well", async () => {
    const requests = hole(50 * s, 60 * s);
    const hangs = (at: number): boolean => at > 50 * s && at < 60 * s;
    const report = await verify(120 * s, {
      requests,
      settings: { healthPath: "/health", intervalMs: 5 * s },
      probe: (_probe, at) => (hangs(at) ? { ok: false, status: 503, reason: "HTTP 503", durationMs: 10 } : {}),
    });
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-rate")).toMatchObject({ code: "not-covered", source: "requests" });
  });

  it.each([40, 150])("is a pass where Monitoring counts that nobody came for %d s", async (silentS) => {
    const all = hole(90 * s, (90 + silentS) * s, lost, 600 * s);
    const came = all.filter(({ status }) => status !== 500);
    expect((await verify(600 * s, { requests: came, metered: came })).verdict).toBe("pass");
    expect((await verify(600 * s, { requests: came })).verdict).toBe("inconclusive");
    expect((await verify(600 * s, { requests: all, metered: all })).verdict).not.toBe("pass");
  });
});

it.each([
  ["without a probe", noProbes],
  ["beside probes", { healthPath: "/health", chatPath: undefined, intervalMs: 15 * s }],
])("users that come to a new revision only some seconds later leave no hole: %s", async (_what, settings) => {
  for (const fromMs of [12 * s, 30 * s, 55 * s]) {
    const requests = users(120 * s, true, () => ({})).filter(({ startedAt }) => startedAt > begin + fromMs);
    expect((await verify(120 * s, { requests, settings })).verdict).toBe("pass");
  }
});

it("an app that stands still and ends all of them at once has logged when they began", async () => {
  const requests = users(120 * s, false, (at) => ({
    excluded: true,
    latencyMs: at > 50 * s && at < 58 * s ? 58 * s - at + 100 : 100,
  }));
  const settings = { p95BudgetMs: undefined };
  const report = await verify(120 * s, { requests, metered: requests, settings: { ...settings, settleMs: 270 * s } });
  expect(found(report, "error-rate")?.code).not.toBe("not-covered");
});

it("a quiet service is not yellow for its pauses", async () => {
  const requests = Array.from({ length: 75 }, (_, i): Request => {
    const startedAt = begin + 500 + i * 1_400 + (i > 30 ? 30 * s : 0);
    return { id: `${i}`, startedAt, latencyMs: 100, trace: `t${i}` };
  });
  const settings = { errorRateBudget: 0.1, p95BudgetMs: undefined };
  expect((await verify(180 * s, { requests, settings })).verdict).toBe("pass");
});

/** Answers that take a minute, of which Cloud Run's log tells that they began when they have ended. */
it.each([
  ["without a probe", noProbes],
  ["beside probes", { healthPath: "/health", chatPath: undefined, intervalMs: 15 * s }],
])("long answers are not silent for the last ones, which have not ended: %s", async (_what, more) => {
  for (const latencyMs of [45 * s, 60 * s]) {
    const requests = Array.from({ length: 1_440 }, (_, i): Request => {
      return { id: `${i}`, startedAt: begin - 100 * s + i * 500, latencyMs: latencyMs + (i % 7) * 100, logged: null };
    });
    const report = await verify(600 * s, { requests, settings: { ...more, p95BudgetMs: 90 * s } });
    expect([report.verdict, report.requests?.source]).toEqual(["pass", "platform"]);
  }
});
