import { describe, expect, it } from "vitest";
import { steady, found, type Plan, World } from "./world.ts";
import type { Request } from "./scene.ts";

const denied = new Error("denied");
const noProbes = { healthPath: undefined, chatPath: undefined };
const lost = { logged: null, excluded: true } as const;

/** A request each 50 ms, and what becomes of it. */
function requests(windowMs: number, trace: boolean, more: (i: number) => Partial<Request>): Request[] {
  const n = windowMs / 50;
  return steady(n, (i) => ({
    startedAt: Date.parse("2026-01-01T00:00:00Z") + 300 + Math.floor((i * (windowMs - 800)) / n),
    ...(trace ? { trace: `t${i}` } : {}),
    ...more(i),
  }));
}

const verify = async (plan: Plan) => await new World({ routing: denied, ...plan }).verify();

describe.each([true, false])("logs of which nobody could read what is kept out (traces: %s)", (trace) => {
  it.each<[string, (i: number) => Partial<Request>]>([
    ["by severity", () => lost],
    ["all but a part of the successes", (i) => (i % 20 === 1 ? {} : lost)],
    ["of Cloud Run's alone, which is judged", (i) => (i % 20 === 1 ? { logged: null } : lost)],
  ])("fail no deploy: cut alike %s", async (_what, more) => {
    // A true rate of 0.25 %.
    const some = requests(120_000, trace, (i) => (i % 400 === 0 ? { status: 500 } : more(i)));
    const report = await verify({ requests: some, settings: { windowMs: 120_000, ...noProbes } });
    expect([report.verdict, report.window?.endedEarly]).toEqual(["inconclusive", null]);
    expect(found(report, "error-rate")).toMatchObject({ code: "log-doubted", doubt: { code: "unchecked" } });
    expect(report.notices.map(({ code }) => code)).toContain("routing-unread");
  });

  const failing = (windowMs: number): Request[] =>
    requests(windowMs, trace, (i) => (i % 4 === 0 ? { status: 500 } : {}));

  it("fail it where our own probes show in them", async () => {
    const report = await verify({ requests: failing(120_000), settings: { windowMs: 120_000 } });
    expect([report.verdict, report.decisive, report.window?.endedEarly]).toEqual(["fail", "error-rate", "failed"]);
    const afterMs = (report.window?.endedAt ?? 0) - (report.window?.startedAt ?? 0);
    expect(afterMs).toBeLessThanOrEqual(40_000);
  });

  it("fail it with Monitoring's first minute", async () => {
    const some = failing(480_000);
    const settings = { windowMs: 480_000, ...noProbes };
    const report = await verify({ requests: some, metered: some, settings });
    expect([report.verdict, report.decisive, report.window?.endedEarly]).toEqual(["fail", "error-rate", "failed"]);
    const afterMs = (report.window?.endedAt ?? 0) - (report.window?.startedAt ?? 0);
    expect(afterMs).toBeLessThanOrEqual(240_000);
  });

  it("hold up nothing where the sinks can be read", async () => {
    const settings = { windowMs: 120_000, ...noProbes };
    const report = await new World({ requests: failing(120_000), settings }).verify();
    expect([report.verdict, report.window?.endedEarly]).toEqual(["fail", "failed"]);
    const afterMs = (report.window?.endedAt ?? 0) - (report.window?.startedAt ?? 0);
    expect(afterMs).toBeLessThanOrEqual(15_000);
  });
});
