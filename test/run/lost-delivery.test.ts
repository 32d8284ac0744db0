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

describe("delivery of all logs that stalls", () => {
  const s = 1000;
  /** From then on nothing is delivered before all is over, and a third of the requests fails. */
  const stalled = (fromMs: number, windowMs: number, trace: boolean): Plan => {
    const requests = Array.from({ length: windowMs / 100 - 20 }, (_, i): Request => {
      const at = 300 + i * 100;
      const lost = at > fromMs ? { lateBy: { app: 1e7, run: 1e7 }, status: i % 3 === 0 ? 500 : 200 } : {};
      return { id: `${i}`, startedAt: begin + at, latencyMs: 100, ...(trace ? { trace: `t${i}` } : {}), ...lost };
    });
    const probeLog: Plan["probeLog"] = (_probe, { at }) => (at > begin + fromMs ? null : "served");
    return { requests, probeLog, settings: { windowMs, settleMs: 15 * s } };
  };

  it.each([
    [60 * s, true],
    [60 * s, false],
    [90 * s, true],
    [90 * s, false],
  ])("from %d ms of 120 s on is no pass: our own probes are missing too (traces: %s)", async (fromMs, trace) => {
    const report = await new World(stalled(fromMs, 120 * s, trace)).verify();
    expect([report.verdict, report.requests?.errors]).toEqual(["inconclusive", 0]);
    const doubt = { code: "stopped", log: "app", by: "probes" };
    expect(found(report, "error-rate")).toMatchObject({ code: "log-doubted", doubt });
    const logs = report.findings.find(({ id }) => id === "logs");
    for (const language of ["en", "ko"] as const) expect(logs && said(logs, language)).toMatch(/00:01:/);
  });

  it.each([
    ["two probes", {}, 15],
    ["one of twenty", { chatPath: undefined }, 15],
    ["few users", {}, 15, 3_000],
  ])("in the last seconds is no pass, by %s", async (_what, more, lastS, everyMs = 100) => {
    const windowMs = 420 * s;
    const plan = stalled(windowMs - lastS * s, windowMs, true);
    const requests = (plan.requests ?? []).filter(({ startedAt }) => (startedAt - begin - 300) % everyMs === 0);
    const settings = { ...plan.settings, settleMs: 30 * s, intervalMs: 14 * s, p95BudgetMs: undefined, ...more };
    const report = await new World({ ...plan, requests, settings: { ...settings, errorRateBudget: 0.1 } }).verify();
    expect([report.verdict, report.requests?.errors]).toEqual(["inconclusive", 0]);
    const doubt = { code: "stopped", log: "app", by: "probes" };
    expect(found(report, "error-rate")).toMatchObject({ code: "log-doubted", doubt });
  });

  /** Nothing of this time is ever delivered, and half of its requests fail. */
  const holed = (fromMs: number, toMs: number, lost: Partial<Request>, trace = true): Plan => {
    const isLost = (at: number): boolean => at > fromMs && at < toMs;
    const requests = Array.from({ length: 1180 }, (_, i): Request => {
      const at = 300 + i * 100;
      const own = isLost(at) ? lost : {};
      return { id: `${i}`, startedAt: begin + at, latencyMs: 100, ...(trace ? { trace: `t${i}` } : {}), ...own };
    });
    const probeLog: Plan["probeLog"] = (_probe, { at }) => (isLost(at - begin) ? null : "served");
    return { requests, probeLog, settings: { windowMs: 120 * s, settleMs: 30 * s, intervalMs: 10 * s } };
  };

  it.each([true, false])("for a while, of which nothing came in the end, is no pass (traces: %s)", async (trace) => {
    const lost = { excluded: true, logged: null, status: 500 };
    const report = await new World(holed(50 * s, 80 * s, lost, trace)).verify();
    expect([report.verdict, report.requests?.errors]).toEqual(["inconclusive", 0]);
    const doubt = { code: "stopped", log: "app", by: "probes", of: 6 - 2 };
    expect(found(report, "error-rate")).toMatchObject({ code: "log-doubted", doubt });
  });

  it("of Cloud Run's log alone is no pass: it may lack refused requests", async () => {
    const report = await new World(holed(80 * s, 120 * s, { excluded: true })).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-rate")).toMatchObject({ code: "not-covered", source: "refused", why: "nothing-newer" });
    expect(found(report, "p95")?.decision).toBe("pass");
    expect(stepsOf(report)[0]).toContain("Run the job again");
  });

  it("is none where single entries are missing here and there", async () => {
    let n = 0;
    const probeLog: Plan["probeLog"] = () => (n++ % 9 === 4 ? null : "served");
    const report = await new World({ ...holed(0, 0, {}), probeLog }).verify();
    expect(report.verdict).toBe("pass");
  });

  it("is no stall where one of the newest entries is late", async () => {
    const plan = stalled(420 * s, 420 * s, true);
    const probeLog: Plan["probeLog"] = ({ name }, { at }) =>
      name === "chat" && at > begin + 400 * s ? null : "served";
    const settings = { ...plan.settings, settleMs: 30 * s, intervalMs: 14 * s };
    const report = await new World({ ...plan, settings, probeLog }).verify();
    expect([report.verdict, found(report, "logs")]).toEqual(["pass", undefined]);
  });

  it("is known by Monitoring as well, where no probe is sent", async () => {
    const noProbes = { healthPath: undefined, chatPath: undefined };
    const plan = stalled(180 * s, 480 * s, true);
    const all = { ...plan, settings: { ...plan.settings, ...noProbes }, metered: plan.requests ?? [] };
    const report = await new World(all).verify();
    expect(report.verdict).not.toBe("pass");
    expect(report.requests?.source).toBe("monitoring");
    expect(JSON.stringify(found(report, "logs"))).toContain('"log":"app"');
  });

  it("for a while is no matter, where all came in the end", async () => {
    const late = traced(600, () => ({ lateBy: { app: 30 * s, run: 30 * s } }));
    const probeLog: Plan["probeLog"] = () => null;
    for (const requests of [late, late.map(({ trace: _trace, ...one }) => one)]) {
      const report = await verify(requests, { settings: { settleMs: 60 * s }, probeLog });
      expect(report.verdict).toBe("pass");
    }
  });

  it("is none where users went away and our probes show", async () => {
    const plan = stalled(60 * s, 120 * s, true);
    const gone = (plan.requests ?? []).filter(({ lateBy }) => lateBy === undefined);
    expect((await new World({ ...plan, requests: gone, probeLog: () => "served" }).verify()).verdict).toBe("pass");
  });
});

describe("failures that neither log has, and Monitoring counts", () => {
  const some = (lost: Partial<Request>, trace: boolean): Request[] =>
    Array.from({ length: 4_500 }, (_, i): Request => {
      const own = i % 20 === 0 ? lost : {};
      return {
        id: `${i}`,
        startedAt: begin + 500 + i * 100,
        latencyMs: 100,
        ...(trace ? { trace: `t${i}` } : {}),
        ...own,
      };
    });
  const settings = { windowMs: 480_000, settleMs: 240_000 };

  it.each([true, false])("are no pass (traces: %s)", async (trace) => {
    const requests = some({ status: 500, logged: null, excluded: true }, trace);
    const report = await verify(requests, { settings, metered: requests });
    expect([report.verdict, report.decisive, report.requests?.source]).toEqual(["fail", "error-rate", "monitoring"]);
    const lack = { code: "lacks", log: "app", kind: "failed", found: 0, by: "monitoring" };
    const doubts = expect.arrayContaining([expect.objectContaining(lack)]);
    expect(found(report, "logs")).toMatchObject({ judged: "monitoring", doubts });
  });

  it("are the app's to tell, where it has them", async () => {
    const requests = some({ status: 500, excluded: true }, true);
    const report = await verify(requests, { settings, metered: requests });
    expect([report.verdict, report.decisive, report.requests?.source]).toEqual(["fail", "error-rate", "app"]);
  });
});
